import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { cascadeOf, isParentLink, keysTo, onDelete, times } from './cascade.ts';
import type { Reached } from './cascade.ts';
import type { Bounds } from './network.ts';

/** A model whose rows go along with a deleted one: `rows` of them, by `path` or by longer ways; it may be the same model. */
export type Gone = Pick<Reached, 'model' | 'path' | 'rows'>;

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

/**
 * What deleting one row of a model does, after Django's collector (`Collector.collect`, 5.2): which rows go along, which
 * keys are cleared, and what refuses. Rows of tables Django makes for many-to-many relations go silently.
 */
export function deleteOf(schema: Schema, { concrete }: ResolvedModel): Deletion {
  const reached = cascadeOf(concrete);
  return {
    goes: gone(concrete, reached),
    cleared: pointingAt(reached).flatMap(({ key: relation, rows }): Cleared[] => {
      const to = clearing(relation);
      return to && rows.max > 0 ? [{ relation, to, rows }] : [];
    }),
    stops: stops(reached),
    short: shortAfter(schema, concrete, reached),
  };
}

/** The models whose rows go along with one of this; the same as `deleteOf` says, without the rest. */
export const goneWith = ({ concrete }: ResolvedModel): readonly Gone[] =>
  gone(concrete, cascadeOf(concrete));

/** What can refuse the deletion of a row; the same as `deleteOf` says, without the rest. */
export const stopsOf = ({ concrete }: ResolvedModel): readonly Stop[] => stops(cascadeOf(concrete));

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

/** Rows of the same model may go along as well; one that leads back to itself may be the deleted one. */
const gone = (deleted: ResolvedModel, reached: AllReached): readonly Gone[] =>
  [...reached.values()].flatMap(({ model, path, rows, by }): Gone[] => {
    if (model !== deleted) return [{ model, path, rows }];
    const others = { min: 0, max: rows.max - 1 };
    return by.size > 0 && others.max > 0 ? [{ model, path, rows: others }] : [];
  });

const stops = (reached: AllReached): readonly Stop[] => [
  ...pointingAt(reached).flatMap(({ key, rows }) => stopBy(key, rows, reached)),
  ...[...reached.values()].flatMap(siblings),
];

/** The keys to rows that go, of rows that do not go by them, and how many rows have them. */
const pointingAt = (reached: AllReached) =>
  [...reached.values()].flatMap(({ model, rows, isOnlyParent }) =>
    keysTo(model)
      .filter((key) => onDelete(key) !== 'CASCADE' && !(isOnlyParent && isParentLink(key)))
      .map((key) => ({ key, rows: times(rows, key.reverse) })),
  );

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
    // Rows that go along for another reason do not count; if more refer than can go so, one is left that does.
    const along = reached.get(relation.owner.concrete);
    const unlessBy = along && along.path.length > 0 ? along.path : null;
    return [{ relation, by, isAlways: rows.min > (along?.rows.max ?? 0), unlessBy }];
  }
  const isChecked = relation.field.options['db_constraint'] !== false;
  return by === 'DO_NOTHING' && isChecked ? [{ relation, by, isAlways, unlessBy: null }] : [];
}

/** Other children of a parent row that goes along with one child: Django does not look for them, the database does. */
const siblings = ({ model, children }: Reached): readonly Stop[] =>
  keysTo(model)
    .filter(
      (key) => isParentLink(key) && [...children].some((child) => child !== key.owner.concrete),
    )
    .map((relation) => ({ relation, by: 'sibling', isAlways: false, unlessBy: null }));

/** Statements that a row which stays may break, since rows it was joined with are gone. */
function shortAfter(schema: Schema, deleted: ResolvedModel, reached: AllReached): readonly Short[] {
  return schema.relations.flatMap((relation): Short[] => {
    const { kind, symmetrical, through, target } = relation;
    if (!target || isParentLink(relation)) return [];
    const isShort = (lost: ResolvedModel, end: Short['end']): Short[] => {
      const isLost = goesWithout(relation, lost.concrete, deleted, reached);
      return isLost && relation[end].min > 0 ? [{ relation, end }] : [];
    };
    const isJoinLost = through?.concrete === deleted;
    return [
      ...(kind === 'manyToMany' ? isShort(isJoinLost ? deleted : target, 'forward') : []),
      ...(symmetrical ? [] : isShort(isJoinLost ? deleted : relation.owner, 'reverse')),
    ];
  });
}

/** Whether rows of a model go while the row they are joined with by the relation may stay. */
function goesWithout(
  relation: ResolvedRelation,
  lost: ResolvedModel,
  deleted: ResolvedModel,
  reached: AllReached,
): boolean {
  const at = reached.get(lost);
  return at !== undefined && (lost === deleted || [...at.by].some((key) => key !== relation));
}
