/** Inheritance for designs broken at random: every kind of it, right and wrong. */
import { code } from './builders.ts';
import type { GivenField, GivenModel, GivenOptions } from './builders.ts';
import type { Chance } from './chance.ts';

type Body = Exclude<GivenModel, string>;
type Kind = 'abstract' | 'proxy' | 'concrete';

/** A class as far as those after it depend on it. */
interface Made {
  readonly label: string;
  readonly kind: Kind;
  /** Names its rows have already, own and inherited. */
  readonly names: ReadonlySet<string>;
  /** The models with tables among its ancestors and itself. */
  readonly tables: readonly string[];
}

export const bodies: readonly string[] = [
  'def describe(self):\n    return "so"',
  '@property\ndef author_id(self):\n    return 1',
  '@property\ndef book_id(self):\n    return 1',
  '@property\ndef title(self):\n    return "so"',
  'def title(self):\n    return "so"',
  'tags = None',
  'number = 5',
  'def check(self):\n    return []',
  'check = None',
  'class Kind:\n    number = 5',
];

/** The same models, some of them made of others, with managers and code; `own` are those that are written. */
export function withBases(
  chance: Chance,
  models: Readonly<Record<string, GivenModel>>,
  own: readonly string[],
): Record<string, GivenModel> {
  const made: Made[] = [];
  const changed: Record<string, GivenModel> = { ...models };
  for (const label of own) {
    const body = models[label];
    if (typeof body !== 'object') continue;
    const [one, next] = aClass(chance, label, body, made, own);
    made.push(one);
    changed[label] = next;
  }
  return changed;
}

function aClass(
  chance: Chance,
  label: string,
  body: Body,
  made: readonly Made[],
  own: readonly string[],
): readonly [Made, Body] {
  const { oneOf, once } = chance;
  const bases = basesFrom(chance, made);
  const anyone = oneOf(own);
  const tables = [...new Set(bases.flatMap((base) => base.tables))];
  const kind: Kind = once(3) ? 'abstract' : tables.length > 0 && once(4) ? 'proxy' : 'concrete';
  const fields = fieldsFor(chance, kind, body, bases);
  for (const table of tables) if (once(5)) fields[oneOf(['link', 'author_ptr'])] = linkTo(table);
  const next: Body = {
    ...fields,
    ...(bases.length > 0 ? { __bases__: bases.map((base) => base.label) } : {}),
    ...(anyone !== label && once(30) ? { __bases__: [anyone] } : {}),
    ...(once(40) ? { __bases__: [code('models.Model')] } : {}),
    ...(bases.length > 0 && once(4) ? { __meta_bases__: [oneOf(bases).label] } : {}),
    ...(once(6) ? { __managers__: managersFrom(chance) } : {}),
    ...(once(5) ? { __code__: oneOf(bodies) } : {}),
    Meta: metaFor(chance, kind, body),
  };
  const inherited = bases.flatMap((base) => [...base.names]);
  const one: Made = {
    label,
    kind,
    names: new Set([...inherited, ...(kind === 'concrete' ? ['id'] : []), ...Object.keys(fields)]),
    tables: kind === 'concrete' ? [label] : tables,
  };
  return [one, next];
}

function basesFrom({ below, oneOf, once }: Chance, made: readonly Made[]): readonly Made[] {
  if (made.length === 0 || once(4)) return [];
  const bases = Array.from({ length: 1 + (below(3) === 0 ? 1 : 0) }, () => oneOf(made));
  return [...new Set(bases)];
}

/** Its fields; mostly those that no model with a table among its bases has, for one of the same name stops the import. */
function fieldsFor(
  { once }: Chance,
  kind: Kind,
  body: Body,
  bases: readonly Made[],
): Record<string, GivenField> {
  const taken = new Set(
    bases.filter((base) => base.tables.length > 0).flatMap((base) => [...base.names]),
  );
  const keepsTaken = once(12);
  const keepsAny = kind !== 'proxy' || once(4);
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): [string, GivenField][] => {
      if (name === 'Meta' || !Array.isArray(value)) return [];
      return keepsAny && (keepsTaken || !taken.has(name))
        ? [[name, value as unknown as GivenField]]
        : [];
    }),
  );
}

const linkTo = (to: string): GivenField => [
  'OneToOneField',
  { to, on_delete: 'CASCADE', parent_link: true },
];

function managersFrom({ oneOf }: Chance): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [oneOf(['objects', 'published', 'title', 'books', 'recent'])].map((name) => [
      name,
      'models.Manager()',
    ]),
  );
}

function metaFor({ oneOf, once }: Chance, kind: Kind, { Meta = {} }: Body): GivenOptions {
  return {
    ...(once(2) ? Meta : {}),
    ...(kind === 'abstract' ? { abstract: true } : {}),
    ...(kind === 'proxy' || once(60) ? { proxy: true } : {}),
    ...(once(12) ? { default_manager_name: oneOf(['objects', 'published']) } : {}),
  };
}
