import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Bounds } from './network.ts';

/** A model whose rows go along with a deleted one. */
export interface Gone {
  readonly model: ResolvedModel;
  /** The keys that lead there, from the deleted model on; a link to a parent may be followed either way. */
  readonly path: readonly ResolvedRelation[];
  /** How many rows go by this path. */
  readonly rows: Bounds;
}

/** A key whose rows stay, and point elsewhere afterwards. */
export interface Cleared {
  readonly relation: ResolvedRelation;
  readonly to: 'nothing' | 'default' | 'code';
  readonly rows: Bounds;
}

/** A key that can stop the deletion. */
export interface Stop {
  readonly relation: ResolvedRelation;
  readonly by: 'PROTECT' | 'RESTRICT' | 'DO_NOTHING' | 'sibling';
  /** Whether there is always a row that does, as far as the numbers say. */
  readonly isAlways: boolean;
  /** For RESTRICT from a model that goes along too: the other way its rows are reached, by which one may be safe. */
  readonly unlessBy: readonly ResolvedRelation[] | null;
}

/** A row that stays and may be left with fewer of others than is stated. */
export interface Short {
  readonly relation: ResolvedRelation;
  /** The end whose least is broken: of the owner's targets, or of the target's owners. */
  readonly end: 'forward' | 'reverse';
}

export interface Deletion {
  readonly goes: readonly Gone[];
  readonly cleared: readonly Cleared[];
  readonly stops: readonly Stop[];
  readonly short: readonly Short[];
}

interface Reached extends Gone {
  /** For a parent's rows: the child they went along with, whose siblings are not looked for. */
  readonly child: ResolvedModel | null;
}

/**
 * What deleting one row of a model does, after Django's collector (`Collector.collect`, 5.2): which rows go along, which
 * keys are cleared, and what refuses. Rows of tables Django makes for many-to-many relations go silently.
 */
export function deleteOf(schema: Schema, { concrete }: ResolvedModel): Deletion {
  const reached = cascade(concrete);
  return {
    goes: gone(concrete, reached),
    cleared: pointingAt(reached).flatMap(({ key: relation, rows }): Cleared[] => {
      const to = clearing(relation);
      return to && rows.max > 0 ? [{ relation, to, rows }] : [];
    }),
    stops: stops(reached),
    short: shortAfter(schema, reached),
  };
}

/** The models whose rows go along with one of this; the same as `deleteOf` says, without the rest. */
export const goneWith = ({ concrete }: ResolvedModel): readonly Gone[] =>
  gone(concrete, cascade(concrete));

/** What can refuse the deletion of a row; the same as `deleteOf` says, without the rest. */
export const stopsOf = ({ concrete }: ResolvedModel): readonly Stop[] => stops(cascade(concrete));

/**
 * Tells the models of which a row may always be stopped from going: those whose deletion gets, by keys that always have
 * rows, to a key that refuses and always has rows too. Of all others `stopsOf` gives nothing that always stops.
 */
export function mayBeStopped({ relations }: Schema): (model: ResolvedModel) => boolean {
  const found = new Set<ResolvedModel>();
  const from = new Map<ResolvedModel, ResolvedModel[]>();
  const goesWith = (gone: ResolvedModel, along: ResolvedModel): void => {
    const list = from.get(along);
    if (list) list.push(gone);
    else from.set(along, [gone]);
  };
  for (const key of relations) {
    const target = key.target?.concrete;
    const owner = key.owner.concrete;
    if (key.kind === 'manyToMany' || !target) continue;
    if (isParentLink(key)) goesWith(owner, target);
    if (key.reverse.min === 0) continue;
    if (onDelete(key) === 'CASCADE') goesWith(target, owner);
    else found.add(target);
  }
  for (const model of found) for (const gone of from.get(model) ?? []) found.add(gone);
  return ({ concrete }) => found.has(concrete);
}

type AllReached = ReadonlyMap<ResolvedModel, Reached>;

const gone = (deleted: ResolvedModel, reached: AllReached): readonly Gone[] =>
  [...reached.values()].filter(({ model }) => model !== deleted);

const stops = (reached: AllReached): readonly Stop[] => [
  ...pointingAt(reached).flatMap(({ key, rows }) => stopBy(key, rows, reached)),
  ...[...reached.values()].flatMap(siblings),
];

/** The keys to rows that go, of rows that do not go by them, and how many rows have them. */
const pointingAt = (reached: AllReached) =>
  [...reached.values()].flatMap((at) =>
    keysTo(at.model)
      .filter((key) => onDelete(key) !== 'CASCADE')
      .map((key) => ({ key, rows: times(at.rows, key.reverse) })),
  );

/** The models that rows go from, the deleted one first; each by a shortest path. */
function cascade(start: ResolvedModel): AllReached {
  const first: Reached = { model: start, path: [], rows: { min: 1, max: 1 }, child: null };
  const reached = new Map([[start, first]]);
  const queue = [first];
  const reach = (next: Reached): void => {
    if (next.rows.max === 0 || reached.has(next.model)) return;
    reached.set(next.model, next);
    queue.push(next);
  };
  for (const { model, path, rows, child } of queue) {
    for (const key of keysTo(model)) {
      if (onDelete(key) !== 'CASCADE' || (child && isParentLink(key))) continue;
      const next = times(rows, key.reverse);
      reach({ model: key.owner.concrete, path: [...path, key], rows: next, child: null });
    }
    for (const key of model.relations) {
      const parent = key.target?.concrete;
      if (!parent || !isParentLink(key)) continue;
      reach({ model: parent, path: [...path, key], rows, child: model });
    }
  }
  return reached;
}

const keysTo = ({ reverse }: ResolvedModel): readonly ResolvedRelation[] =>
  reverse.filter(({ kind, owner }) => kind !== 'manyToMany' && owner.kind === 'concrete');

const isParentLink = ({ owner, implicit, field }: ResolvedRelation): boolean =>
  implicit || owner.parents.some(({ link }) => link.field === field);

const onDelete = (key: ResolvedRelation): unknown =>
  key.implicit ? 'CASCADE' : key.field.options['on_delete'];

const times = (a: Bounds, b: Bounds): Bounds => ({
  min: a.min * b.min,
  max: a.max === 0 || b.max === 0 ? 0 : a.max * b.max,
});

function clearing(key: ResolvedRelation): Cleared['to'] | null {
  const how = onDelete(key);
  if (how === 'SET_NULL') return 'nothing';
  if (how === 'SET_DEFAULT') return 'default';
  return typeof how === 'object' ? 'code' : null;
}

function stopBy(relation: ResolvedRelation, rows: Bounds, reached: AllReached): readonly Stop[] {
  const by = onDelete(relation);
  if (rows.max === 0) return [];
  const isAlways = rows.min > 0;
  if (by === 'PROTECT') return [{ relation, by, isAlways, unlessBy: null }];
  if (by === 'RESTRICT') {
    // Rows that go along for another reason do not count, however many there are.
    const along = reached.get(relation.owner.concrete);
    return [{ relation, by, isAlways: isAlways && !along, unlessBy: along?.path ?? null }];
  }
  const isChecked = relation.field.options['db_constraint'] !== false;
  return by === 'DO_NOTHING' && isChecked ? [{ relation, by, isAlways, unlessBy: null }] : [];
}

/** Other children of a parent row that goes along with one child: Django does not look for them, the database does. */
function siblings({ model, child }: Reached): readonly Stop[] {
  if (!child) return [];
  return keysTo(model)
    .filter((key) => isParentLink(key) && key.owner.concrete !== child)
    .map((relation) => ({ relation, by: 'sibling', isAlways: false, unlessBy: null }));
}

/** Statements that a row which stays may break, since rows it was joined with are gone. */
function shortAfter(schema: Schema, reached: AllReached): readonly Short[] {
  return schema.relations.flatMap((relation): Short[] => {
    const [owner, target] = [relation.owner.concrete, relation.target?.concrete];
    if (!target) return [];
    const isShort = (lost: ResolvedModel, end: Short['end'], stays: ResolvedModel): Short[] =>
      reached.has(lost) && relation[end].min > 0 && !reached.has(stays) ? [{ relation, end }] : [];
    return [
      ...(relation.kind === 'manyToMany' ? isShort(target, 'forward', owner) : []),
      ...isShort(owner, 'reverse', target),
    ];
  });
}
