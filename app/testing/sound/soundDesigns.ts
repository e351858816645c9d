/**
 * Designs without a mistake, always the same ones, with what people do have in theirs: classes made of others in every way,
 * Django's own models, shared enumerations, managers, kept code, indexes and constraints, generic keys.
 */
import { setAppCode } from '../../core/commands/design.ts';
import type { Design } from '../../core/design/design.ts';
import type { Choices } from '../../core/fieldTypes/values.ts';
import { aDesign, code, external, fk, m2m, o2o } from '../builders.ts';
import type { GivenField, GivenModel, GivenOptions } from '../builders.ts';
import { chanceFrom } from '../chance.ts';
import type { Chance } from '../chance.ts';
import { withUser } from '../designs/ownUser.ts';
import { declarationText, soundConstraints, soundIndexes } from '../declarationTexts.ts';
import type { GivenOption } from '../optionsByName.ts';

export type Body = Exclude<GivenModel, string>;
export type Models = Readonly<Record<string, GivenModel>>;

/** What the project's own user is called, where it has one. */
export const user = 'people.Person';

/** The project's own user, which says this of how it logs in. */
export const userSaying = (said: string): GivenModel => ({
  __bases__: ['auth.AbstractBaseUser'],
  name: ['CharField', { max_length: 30, unique: true }],
  email: 'EmailField',
  __code__: said,
});

/** The code above the classes of every app. */
export const appCode = `class RecentQuerySet(models.QuerySet):
    def recent(self):
        return self.order_by("-pk")


class Describing:
    def describe(self):
        return f"{self.pk}"`;

const status: Choices = {
  name: 'Status',
  choices: [
    { value: 'open', label: 'Open', translated: true },
    { value: 'done', label: 'Done' },
  ],
};

/** The sound design with this number. */
export function soundDesign(seed: number): Design {
  const chance = chanceFrom(seed);
  return designOf(`Sound ${seed}`, soundModels(chance));
}

/** The design of these models, with the code their managers and bases are of. */
export function designOf(name: string, models: Models): Design {
  const design = aDesign(name, models);
  const apps = new Set(design.models.flatMap((model) => (model.external ? [] : model.app)));
  const coded = [...apps].reduce(
    (next, app) => setAppCode.run(next, { app, code: appCode }),
    design,
  );
  return models[user] ? withUser(coded, user) : coded;
}

/** Some of the models, each with some of its parts; the first ones are always there. */
export function soundModels(chance: Chance): Models {
  const { once } = chance;
  const all: Record<string, GivenModel> = {
    'common.Stamped': {
      made: ['DateTimeField', { auto_now_add: true }],
      by: fk('auth.User', { related_name: '%(app_label)s_%(class)s_made', null: true }),
      Meta: { abstract: true, ...(once(2) ? { ordering: ['-made'] } : {}) },
    },
    'people.Author': {
      ...stamped(chance),
      name: ['CharField', { max_length: 80 }],
      email: ['EmailField', { unique: true }],
      born: ['DateField', { null: true, blank: true }],
      ...extras(chance, ['name', 'email', 'born']),
    },
    'library.Book': {
      ...stamped(chance),
      title: ['CharField', { max_length: 80 }],
      number: ['IntegerField', { default: 0 }],
      status: ['CharField', { max_length: 9, choices: status as GivenOption, default: 'open' }],
      author: fk('people.Author', { on_delete: 'PROTECT' }),
      ...extras(chance, ['title', 'number', 'status', 'author']),
    },
    'auth.User': external,
    'auth.Group': external,
    'auth.AbstractBaseUser': external,
    'contenttypes.ContentType': external,
  };
  for (const [label, make] of Object.entries(optional)) if (once(2)) all[label] = make(chance);
  if (all['library.Tagged']) addTo(all, 'library.Book', { tags: taggedBy });
  if (all['library.Loan']) addTo(all, 'people.Author', { loans: loans(chance) });
  return all;
}

const addTo = (
  models: Record<string, GivenModel>,
  label: string,
  fields: Readonly<Record<string, GivenField>>,
): void => {
  const body = models[label];
  if (typeof body === 'object') models[label] = { ...body, ...fields };
};

const taggedBy: GivenField = ['GenericRelation', { to: 'library.Tagged' }];

const loans = ({ once }: Chance): GivenField =>
  m2m('library.Book', {
    through: 'library.Loan',
    related_name: 'readers',
    ...(once(2) ? { through_fields: ['reader', 'book'] } : {}),
  });

/** Models that may be there or not; none needs another of them. */
const optional: Readonly<Record<string, (chance: Chance) => GivenModel>> = {
  'library.Tagged': ({ once }) => ({
    content_type: fk('contenttypes.ContentType'),
    object_id: 'PositiveBigIntegerField',
    content_object: 'GenericForeignKey',
    label: ['SlugField', {}],
    Meta: once(2)
      ? { indexes: code('[models.Index(fields=["content_type", "object_id"], name="by_row")]') }
      : {},
  }),
  'library.Loan': ({ once }) => ({
    reader: fk('people.Author'),
    book: fk('library.Book'),
    state: ['CharField', { max_length: 9, choices: status as GivenOption, default: 'open' }],
    Meta: once(2) ? { unique_together: [['reader', 'book']] } : {},
  }),
  'library.Novel': (chance) => ({
    __bases__: ['library.Book'],
    genre: ['CharField', { max_length: 20, blank: true }],
    ...(chance.once(2) ? { whole: o2o('library.Book', { parent_link: true }) } : {}),
    ...(chance.once(2) ? { __code__: 'def genre_name(self):\n    return self.genre' } : {}),
  }),
  'library.Classic': ({ once }) => ({
    __bases__: ['library.Book'],
    __managers__: { objects: 'RecentQuerySet.as_manager()' },
    Meta: { proxy: true, ...(once(2) ? { ordering: ['title'] } : {}) },
  }),
  'people.Team': ({ once }) => ({
    __bases__: ['auth.Group'],
    leader: fk('people.Author', { null: true, on_delete: 'SET_NULL' }),
    ...(once(2) ? { Meta: { verbose_name: 'crew' } } : {}),
  }),
  'people.Friend': ({ once }) => ({
    friends: m2m('self', once(2) ? { symmetrical: false, related_name: 'friend_of' } : {}),
    best: o2o('self', { null: true, on_delete: 'SET_NULL', related_name: 'best_of' }),
    __code__: 'def __str__(self):\n    return "a friend"',
  }),
  'library.Copy': () => ({
    code: ['CharField', { max_length: 20, unique: true }],
    book: fk('library.Book'),
    of_author: fk('people.Author', { to_field: 'email', related_name: 'copies' }),
    Meta: { order_with_respect_to: 'book' },
  }),
  [user]: ({ oneOf }) =>
    userSaying(`USERNAME_FIELD = "name"${oneOf(['', '\nREQUIRED_FIELDS = ("email",)'])}`),
  'library.Shelf': () => ({
    pk: ['CompositePrimaryKey', { fields: ['room', 'place'] }],
    room: 'IntegerField',
    place: 'IntegerField',
  }),
  'library.Price': () => ({
    net: ['DecimalField', { max_digits: 8, decimal_places: 2, db_default: code('0') }],
    gross: [
      'GeneratedField',
      {
        expression: 'F("net") * 2',
        output_field: { nested: 'DecimalField', options: { max_digits: 9, decimal_places: 2 } },
        db_persist: true,
      },
    ],
    Meta: { get_latest_by: 'net', permissions: code('[("set_price", "Set the price")]') },
  }),
};

/** Half of them are made of the abstract class. */
const stamped = ({ once }: Chance): Body =>
  once(2)
    ? { __bases__: ['common.Stamped', ...(once(3) ? [code('Describing')] : [])].toReversed() }
    : {};

/** Managers, code and declarations over these fields. */
function extras(chance: Chance, names: readonly string[]): Body {
  const { oneOf, once } = chance;
  const meta: Record<string, GivenOption> = {
    ...(once(3) ? { ordering: [oneOf(names), '-pk'] } : {}),
    ...(once(3) ? { verbose_name: 'thing', verbose_name_plural: 'things' } : {}),
    ...(once(2) ? { indexes: declared(chance, soundIndexes, names) } : {}),
    ...(once(2) ? { constraints: declared(chance, soundConstraints, names) } : {}),
    ...(once(4) ? { default_related_name: '%(class)s_rows' } : {}),
  };
  const managers = once(2)
    ? { objects: 'models.Manager()', recent: 'RecentQuerySet.as_manager()' }
    : { objects: 'RecentQuerySet.as_manager()' };
  return {
    ...(once(3) ? { __managers__: managers } : {}),
    ...(once(3) ? { __code__: oneOf(bodies) } : {}),
    ...(once(3) ? { __str__: names[0] ?? '' } : {}),
    ...(once(4) ? { __doc__: 'What it is.' } : {}),
    ...(Object.keys(meta).length > 0 ? { Meta: meta as GivenOptions } : {}),
  };
}

const bodies = [
  'LIMIT = 5\n\ndef over(self):\n    return self.pk > self.LIMIT',
  '@property\ndef short(self):\n    return str(self)[:5]',
  'def save(self, *args, **kwargs):\n    super().save(*args, **kwargs)',
];

function declared(
  { below, oneOf, once }: Chance,
  texts: readonly string[],
  names: readonly string[],
): GivenOption {
  const a = oneOf(names);
  const others = names.filter((name) => name !== a);
  const text = declarationText(oneOf(texts), { a, b: oneOf(others), n: `named_${below(100_000)}` });
  return code(once(2) ? `[${text}]` : `(${text},)`);
}
