import type { Model } from '../design/design.ts';
import { keysOfPair } from './throughPair.ts';
import { isUniqueTogether } from './uniquePairs.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Bounds, Link, Network } from './network.ts';

/** Where the numbers of a link come from. */
export interface Origin {
  /** The relation the link is: a key, or a plain many-to-many. */
  readonly relation: ResolvedRelation;
  /** Whose statement the least and the most of `perB` are: the key's own, or those of a many-to-many through its model. */
  readonly min: Statement;
  readonly max: Statement;
}

/** One end of a relation: how many targets an owner has, or how many owners a target has. */
export interface Statement {
  readonly relation: ResolvedRelation;
  readonly end: 'forward' | 'reverse';
}

export interface SchemaNetwork {
  /** Classes carry the ids of their models. */
  readonly network: Network;
  /** By the id of the link; those without one only say that no pair is joined twice. */
  readonly origins: ReadonlyMap<string, Origin>;
}

const made = new WeakMap<Schema, SchemaNetwork>();

/**
 * The network a schema draws. Models with a table are its classes, with the
 * numbers of rows they state; a proxy counts as the model whose rows it shows. Each key
 * is a link, and so is each many-to-many with a table of its own; one through a model sets bounds at the far ends of that
 * model's two keys. Relations whose target is missing, and ones through a model whose keys can't be told, say nothing.
 */
export function fromSchema(schema: Schema): SchemaNetwork {
  let found = made.get(schema);
  if (!found) {
    found = build(schema);
    made.set(schema, found);
  }
  return found;
}

function build(schema: Schema): SchemaNetwork {
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const links: Link[] = [];
  const origins = new Map<string, Origin>();
  const through: ResolvedRelation[] = [];
  for (const relation of schema.relations) {
    const a = relation.owner.concrete;
    const b = relation.target?.concrete;
    if (!b || b.kind !== 'concrete' || a.kind !== 'concrete') continue;
    if (relation.through || relation.field.options['through'] !== undefined) {
      if (relation.through) through.push(relation);
      continue;
    }
    const id = linkId(relation);
    if (origins.has(id)) continue;
    const back: Statement = { relation, end: relation.symmetrical ? 'forward' : 'reverse' };
    links.push({
      id,
      a: a.id,
      b: b.id,
      perA: relation.forward,
      perB: rangeOf(back),
      simple: relation.kind === 'manyToMany',
    });
    origins.set(id, { relation, min: back, max: back });
  }
  const byId = new Map(links.map((link) => [link.id, link]));
  for (const relation of through) bindKeys(schema, relation, byId, origins);
  const network: Network = {
    classes: models.map(({ id, model }) => ({ id, rows: rowsOf(model) })),
    links: [...byId.values()],
  };
  if (!last || !isSameNetwork(last, network)) last = network;
  return { network: last, origins };
}

/** The network made last: an edit that changes no number keeps it, and with it everything that is known of it. */
let last: Network | null = null;

const isSameNetwork = (a: Network, b: Network): boolean =>
  sameItems(
    a.classes,
    b.classes,
    (one, other) => one.id === other.id && same(one.rows, other.rows),
  ) &&
  sameItems(
    a.links,
    b.links,
    (one, other) =>
      one.id === other.id &&
      one.a === other.a &&
      one.b === other.b &&
      one.simple === other.simple &&
      same(one.perA, other.perA) &&
      same(one.perB, other.perB),
  );

const same = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max;

const sameItems = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((item, n) => {
    const other = b[n];
    return other !== undefined && isSame(item, other);
  });

/** How many rows a model says there are; a range with its least above its most says nothing here, but is told elsewhere. */
function rowsOf({ rows: { min, max } }: Model): Bounds {
  return max !== null && min > max ? { min: 0, max: Infinity } : { min, max: max ?? Infinity };
}

/** The id of the link a relation is: an inherited field is one of each model that has it. */
export const linkId = ({ owner, field }: ResolvedRelation): string =>
  `${owner.concrete.id} ${field.id}`;

const rangeOf = ({ relation, end }: Statement): Bounds => relation[end];

/** What a many-to-many says of the rows of the model it goes through. */
function bindKeys(
  schema: Schema,
  relation: ResolvedRelation,
  links: Map<string, Link>,
  origins: Map<string, Origin>,
): void {
  const { owner, target, through } = relation;
  const pair = keysOfPair(schema, relation);
  if (!pair || !target || !through) return;
  const ends = [
    { key: pair.source, said: { relation, end: 'forward' } },
    { key: pair.target, said: { relation, end: relation.symmetrical ? 'forward' : 'reverse' } },
  ] as const;
  for (const { key, said } of ends) {
    const id = linkId(key);
    const link = links.get(id);
    const origin = origins.get(id);
    if (!link || !origin) continue;
    const { min, max } = rangeOf(said);
    links.set(id, {
      ...link,
      perB: { min: Math.max(link.perB.min, min), max: Math.min(link.perB.max, max) },
    });
    origins.set(id, {
      relation: origin.relation,
      min: min > link.perB.min ? said : origin.min,
      max: max < link.perB.max ? said : origin.max,
    });
  }
  const isSimple = isUniqueTogether(schema, through, [
    pair.source.field.name,
    pair.target.field.name,
  ]);
  const [perA, perB] = ends.map(({ said }) => ({ min: rangeOf(said).min, max: Infinity }));
  if (!isSimple || !perA || !perB || (perA.min < 2 && perB.min < 2)) return;
  const id = linkId(relation);
  links.set(id, { id, a: owner.concrete.id, b: target.concrete.id, perA, perB, simple: true });
}

/** The model of a class. */
export function modelOf(schema: Schema, id: string): ResolvedModel {
  const model = schema.models.find((one) => one.id === id);
  if (!model) throw new Error('every class of the network is a model');
  return model;
}
