import { sameItems, sameOptions } from '../schema/sameItems.ts';
import type { Range, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Report } from './rule.ts';
import { forgottenFields } from './scan.ts';

/**
 * A check that reads nothing but how a design is wired: its models with their names, kinds, bases, tables, keys and numbers
 * of rows, and the relations between them. It is gone through again only once an edit has changed some of these: most edits
 * change none.
 */
export function keptWithWiring(
  check: (schema: Schema) => readonly Report[],
): (schema: Schema) => readonly Report[] {
  let kept: { readonly wiring: Schema; readonly reports: readonly Report[] } | null = null;
  return (schema) => {
    const wiring = wiringOf(schema);
    if (kept?.wiring !== wiring) kept = { wiring, reports: check(schema) };
    return kept.reports;
  };
}

const known = new WeakMap<Schema, Schema>();
let last: Schema | null = null;

/** The first of the versions one after the other that are wired as this one is. */
function wiringOf(schema: Schema): Schema {
  let wiring = known.get(schema);
  if (!wiring) {
    wiring = last && isWiredAlike(last, schema) ? last : schema;
    known.set(schema, wiring);
    last = wiring;
  }
  return wiring;
}

const isWiredAlike = (a: Schema, b: Schema): boolean =>
  a.design.settings === b.design.settings &&
  a.design.apps === b.design.apps &&
  isAlike(a.models, b.models, isSameModel) &&
  isAlike(a.relations, b.relations, isSameRelation) &&
  sameItems([...forgottenFields(a)], [...forgottenFields(b)]);

const isAlike = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((one, n) => {
    const other = b[n];
    return other !== undefined && isSame(one, other);
  });

const isSameModel = (a: ResolvedModel, b: ResolvedModel): boolean =>
  a.local === b.local || sameItems(wiresOf(a), wiresOf(b));

/** What of a model is wiring. */
const wiresOf = ({
  id,
  model,
  kind,
  table,
  meta,
  primaryKey,
  concrete,
  parents,
}: ResolvedModel) => [
  id,
  model.name,
  model.app,
  model.external,
  model.rows,
  model.bases,
  model.metaBases,
  model.meta['db_table'],
  meta['managed'],
  table,
  kind,
  primaryKey.field,
  primaryKey.typeId,
  concrete.id,
  ...parents.map((parent) => parent.model.id),
];

/** What the model between has in `Meta` may say that no pair is linked twice. */
const isSameThrough = (a: ResolvedModel | null, b: ResolvedModel | null): boolean =>
  a?.local === b?.local ||
  (a !== null && b !== null && a.id === b.id && sameOptions(a.meta, b.meta));

const isSameRelation = (a: ResolvedRelation, b: ResolvedRelation): boolean =>
  a.field === b.field &&
  a.owner.id === b.owner.id &&
  a.declaredIn === b.declaredIn &&
  a.target?.id === b.target?.id &&
  a.targetName === b.targetName &&
  isSameThrough(a.through, b.through) &&
  a.symmetrical === b.symmetrical &&
  a.accessor === b.accessor &&
  a.queryName === b.queryName &&
  isSameRange(a.forward, b.forward) &&
  isSameRange(a.reverse, b.reverse);

const isSameRange = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;
