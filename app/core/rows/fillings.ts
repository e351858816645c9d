import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { comparisonsIn, meets } from './condition.ts';
import { limitsOf } from './limits.ts';
import { cellOf, subsets } from './presence.ts';
import { demandsOf } from './uniques.ts';

/** Keys of which a model's checks let not every one be filled, or not every one be empty, in the same row. */
export interface Fillings {
  readonly keys: readonly ResolvedRelation[];
  /** The sets of keys that a row may have filled; those with the most keys first. Empty where the checks take no row. */
  readonly sets: readonly ReadonlySet<ResolvedRelation>[];
}

/** More keys than this are dealt as if no check spoke of them: the sets double with each. */
const MOST_KEYS = 10;

/** What the checks of the model say of which of its optional keys are filled; null where they leave it open. */
export function fillingsOf(schema: Schema, model: ResolvedModel): Fillings | null {
  const { checks } = demandsOf(schema, model);
  const named = new Set(
    checks.flatMap(({ condition }) => comparisonsIn(condition).map(({ name }) => name)),
  );
  const keys = model.relations.filter(
    ({ field, kind, forward }) =>
      kind !== 'manyToMany' &&
      forward.min === 0 &&
      namesOf(model, field.name).some((name) => named.has(name)),
  );
  if (keys.length === 0 || keys.length > MOST_KEYS) return null;
  const names = keys.map((key) => [key, namesOf(model, key.field.name)] as const);
  const all = subsets(keys);
  const sets = all.filter((filled) => {
    const cells = new Map(
      names.flatMap(([key, both]) => both.map((name) => [name, cellOf(filled.has(key))])),
    );
    return checks.every(({ condition }) => meets(condition, (name) => cells.get(name)) !== 'false');
  });
  if (sets.length === all.length) return null;
  const kept = keys.filter(
    ({ field: { options } }) => !limitsOf({ type: undefined, options }).mayBeEmpty,
  );
  const valid = sets.filter((filled) => kept.every((key) => filled.has(key)));
  return { keys, sets: (valid.length > 0 ? valid : sets).toSorted((a, b) => b.size - a.size) };
}

/** A key is read by its own name and by that of its column. */
const namesOf = ({ fields }: ResolvedModel, name: string): readonly string[] => {
  const attname = fields.find((field) => field.name === name)?.attname;
  return attname === undefined ? [name] : [name, attname];
};
