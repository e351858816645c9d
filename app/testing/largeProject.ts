import type { Design } from '../core/design/design.ts';
import { aDesign, code, fk, m2m, o2o } from './builders.ts';
import type { GivenField, GivenModel, GivenOptions } from './builders.ts';

const apps =
  'sales stock billing people support travel school health events library farming energy legal media freight'.split(
    ' ',
  );
const nouns =
  'Order Line Delivery Ticket Invoice Payment Contract Visit Report Asset Task Request Offer Batch Member'.split(
    ' ',
  );

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const status: GivenField = [
  'CharField',
  { max_length: 9, choices: { open: 'Open', paid: 'Paid', closed: 'Closed' }, default: 'open' },
];

/**
 * A project as large as they come and, but for some advice, without mistakes: 15 apps of 20 models and 100 fields each.
 * Every app has an abstract base, a model that two others extend, a proxy, keys within the app and to the next one, links
 * with and without a model of their own, constraints, indexes, bounds on the many sides and numbers of rows.
 */
export function largeProject(): Design {
  const models: Record<string, GivenModel> = {};
  for (const [n, app] of apps.entries()) {
    const next = apps[(n + 1) % apps.length] ?? app;
    for (const [name, model] of Object.entries(party(app))) models[name] = model;
    for (const [i, noun] of nouns.entries()) {
      models[`${app}.${titled(app)}${noun}`] = ordinary(app, next, i);
    }
  }
  return aDesign('Large', models);
}

/** What an app's other models are made of and lead to. */
const party = (app: string): Readonly<Record<string, GivenModel>> => {
  const Word = titled(app);
  return {
    [`${app}.${Word}Stamped`]: {
      created: ['DateTimeField', { auto_now_add: true }],
      updated: ['DateTimeField', { auto_now: true }],
      Meta: { abstract: true, get_latest_by: 'created' },
    },
    [`${app}.${Word}Party`]: {
      name: 'CharField',
      email: ['EmailField', { unique: true }],
      phone: ['CharField', { max_length: 30, blank: true }],
      since: 'DateField',
      Meta: {
        ordering: ['name'],
        indexes: code(`[models.Index(fields=["name", "-since"], name="${app}_party_by_name")]`),
      },
      __str__: 'name',
    },
    [`${app}.${Word}Person`]: {
      born: ['DateField', { null: true, blank: true }],
      manager: fk('self', { null: true, blank: true, on_delete: 'SET_NULL' }),
      __bases__: [`${Word}Party`],
    },
    [`${app}.${Word}Company`]: {
      vat: ['CharField', { max_length: 20, unique: true }],
      staff: m2m(`${Word}Person`, { related_name: 'employers', blank: true }),
      __bases__: [`${Word}Party`],
      __rows__: '1..*',
    },
    [`${app}.${Word}Contact`]: {
      Meta: { proxy: true, ordering: ['-since'] },
      __bases__: [`${Word}Person`],
    },
  };
};

/** The `i`th of an app's other models: six fields, of which two or more are relations. */
function ordinary(app: string, next: string, i: number): GivenModel {
  const Word = titled(app);
  const noun = nouns[i] ?? '';
  const name = `${app}_${noun.toLowerCase()}`;
  const before = i === 0 ? `${Word}Party` : `${Word}${nouns[i - 1] ?? ''}`;
  const isLink = i % 5 === 3;
  return {
    code: ['SlugField', { max_length: 40, unique: i % 2 === 0 }],
    status,
    parent: fk(before, { on_delete: i % 4 === 0 ? 'PROTECT' : 'CASCADE', ...boundsOf(i) }),
    ...(isLink
      ? { member: fk(`${Word}Person`) }
      : { owner: fk(`${Word}Party`, { on_delete: 'SET_NULL', null: true, blank: true }) }),
    ...(i % 5 === 0
      ? { elsewhere: fk(`${next}.${titled(next)}${noun}`, { on_delete: 'SET_NULL', null: true }) }
      : { due: ['DateTimeField', { null: true, blank: true }] }),
    ...lastOf(Word, i),
    Meta: {
      ordering: i % 3 === 0 ? ['parent', '-code'] : ['code'],
      ...(i % 3 === 0 ? { unique_together: [['parent', 'code']] } : {}),
      ...(i % 3 === 1 ? { constraints: code(constraintsOf(name, i)) } : {}),
      ...(i % 3 === 2
        ? { indexes: code(`[models.Index(fields=["status", "code"], name="${name}_state")]`) }
        : {}),
    },
    __bases__: i % 3 === 2 ? [] : [`${Word}Stamped`],
    __str__: 'code',
    ...(i % 7 === 0 ? { __rows__: '2..*' } : {}),
  };
}

/** What is said of the rows that lead to a parent. */
const boundsOf = (i: number): GivenOptions =>
  i === 0 ? { related_name: 'orders' } : i % 7 === 3 ? { reverse_min: 1, reverse_max: 12 } : {};

function lastOf(Word: string, i: number): Readonly<Record<string, GivenField>> {
  switch (i % 5) {
    case 0:
      return { amount: ['DecimalField', { max_digits: 9, decimal_places: 2 }] };
    case 1:
      return { watchers: m2m(`${Word}Party`, { related_name: `watched_${i}`, blank: true }) };
    case 2: {
      const through = `${Word}${nouns[i + 1] ?? ''}`;
      return { members: m2m(`${Word}Person`, { through, related_name: `joined_${i}` }) };
    }
    case 3:
      return { joined: ['DateField', { db_index: true }] };
    default:
      return { paper: o2o(`${Word}${nouns[i - 4] ?? ''}`, { null: true, blank: true }) };
  }
}

const constraintsOf = (name: string, i: number): string =>
  `[models.UniqueConstraint(fields=["parent", "code"], name="${name}_once"), ` +
  `models.CheckConstraint(condition=${i % 2 === 0 ? '~Q(code="")' : 'Q(parent__isnull=False) | Q(status="open")'}, name="${name}_sound")]`;
