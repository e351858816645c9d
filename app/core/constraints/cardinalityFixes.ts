import { capFor } from '../cardinality/deal.ts';
import type { Fraction } from '../cardinality/fraction.ts';
import { fromSchema, modelOf } from '../cardinality/fromSchema.ts';
import type { Statement } from '../cardinality/fromSchema.ts';
import type { Mend } from '../cardinality/overflows.ts';
import { isForward } from '../cardinality/network.ts';
import type { HalfEdge } from '../cardinality/network.ts';
import { change, changes } from '../commands/command.ts';
import { setOption, setOptions } from '../commands/fields.ts';
import { setRows } from '../commands/models.ts';
import { changeRelationKind } from '../commands/relations.ts';
import { plural } from '../design/names.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { article, asWhat, toldOf } from '../schema/sentences.ts';
import type { Schema } from '../schema/schema.ts';
import { isParentLink } from './cardinalityWords.ts';
import { allowNull, fix } from './fixes.ts';
import type { Fix } from './rule.ts';

/** More buttons than this nobody reads. */
const MOST = 8;

/**
 * Ways to bring the product round a cycle down to 1 by changing one number: a greater most first, then a smaller least,
 * then no least at all. Only numbers a person has stated, or that stand for a field that may be made another.
 */
export function cycleRepairs(
  schema: Schema,
  edges: readonly HalfEdge[],
  { over, under }: Fraction,
): readonly Fix[] {
  const raised = edges.flatMap((edge) =>
    raiseCap(schema, edge, Number(capFor(edge.cap, over, under))),
  );
  const lowered = edges.flatMap((edge) =>
    lowerLeast(schema, edge, Number((BigInt(edge.lo) * under) / over)),
  );
  const dropped = edges.flatMap((edge) => lowerLeast(schema, edge, 0));
  return distinct([...raised, ...lowered, ...dropped]);
}

/** Each button once, and not too many. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const labels = fixes.map(({ label }) => label);
  return fixes.filter(({ label }, n) => labels.indexOf(label) === n).slice(0, MOST);
}

/** Ways to let there be what must be, where at most none may be. */
export const localRepairs = (schema: Schema, edge: HalfEdge): readonly Fix[] => [
  ...raiseCap(schema, edge, 1),
  ...lowerLeast(schema, edge, 0),
];

/** One button a change that mends too small a number of rows. */
export function overflowRepairs(schema: Schema, mends: readonly Mend[]): readonly Fix[] {
  const fixes = mends.flatMap((mend): readonly Fix[] => {
    if ('edge' in mend) {
      const { edge, count } = mend;
      return mend.kind === 'cap' ? raiseCap(schema, edge, count) : lowerLeast(schema, edge, count);
    }
    const { id, model } = modelOf(schema, mend.of);
    const { name, rows } = model;
    const many = `${mend.rows} ${mend.rows === 1 ? name : plural(name)}`;
    const label = mend.kind === 'most' ? `Let there be ${many}` : `Ask for only ${many}`;
    const after =
      mend.kind === 'most' ? { min: rows.min, max: mend.rows } : { min: mend.rows, max: rows.max };
    return [fix(label, change(setRows, { model: id, rows: after }))];
  });
  return distinct(fixes);
}

/** Who says how many there are of `from` for each of `to`, at most; and of `to` for each of `from`, at least. */
function statementsOf(
  schema: Schema,
  edge: HalfEdge,
): { readonly least: Statement; readonly most: Statement } | null {
  const origin = fromSchema(schema).origins.get(edge.link.id);
  if (!origin) return null;
  const forward: Statement = { relation: origin.relation, end: 'forward' };
  return isForward(edge)
    ? { least: forward, most: origin.max }
    : { least: origin.min, most: forward };
}

function raiseCap(schema: Schema, edge: HalfEdge, cap: number): readonly Fix[] {
  const said = statementsOf(schema, edge)?.most;
  if (!said || !Number.isSafeInteger(cap)) return [];
  const { relation, end } = said;
  const { field, kind } = relation;
  const label = `Let ${whose(schema, edge.to)} have ${cap === 1 ? 'one' : `up to ${cap}`} ${counted(schema, edge.from, cap)}${ofItself(said)}`;
  if (kind === 'manyToMany') return [setNumber(label, said, 'max', cap)];
  // A key points at one row; that is what a key is.
  if (end === 'forward' || isParentLink(relation)) return [];
  if (cap <= 1) return [setNumber(label, said, 'max', undefined)];
  if (kind === 'oneToMany' && field.options['unique'] !== true) {
    return [setNumber(label, said, 'max', cap)];
  }
  // A primary key is unique for good.
  if (field.options['primary_key'] === true) return [];
  const many = change(setOptions, {
    field: field.id,
    options: { unique: undefined, reverse_max: cap },
  });
  const toKey = change(changeRelationKind, { field: field.id, kind: 'oneToMany' });
  return [fix(label, changes(label, kind === 'oneToOne' ? [toKey, many] : [many]))];
}

function lowerLeast(schema: Schema, edge: HalfEdge, least: number): readonly Fix[] {
  const said = statementsOf(schema, edge)?.least;
  if (!said) return [];
  const { relation, end } = said;
  if (end === 'reverse' || relation.kind === 'manyToMany') {
    const fewer =
      least === 0
        ? `do without ${whose(schema, edge.to)}`
        : `have only ${least} ${counted(schema, edge.to, least)}`;
    const label = `Let ${whose(schema, edge.from)} ${fewer}${ofItself(said)}`;
    return [setNumber(label, said, 'min', least === 0 ? undefined : least)];
  }
  const { field } = relation;
  if (least > 0 || isParentLink(relation) || field.options['primary_key'] === true) return [];
  const label = `Allow NULL in ${relation.owner.model.name}.${field.name}`;
  return [fix(label, allowNull(field.id).change)];
}

function setNumber(
  label: string,
  { relation, end }: Statement,
  bound: 'min' | 'max',
  value: OptionValue | undefined,
): Fix {
  return fix(
    label,
    change(setOption, { field: relation.field.id, option: `${end}_${bound}`, value }),
  );
}

const ofItself = ({ relation, end }: Statement): string => asWhat(toldOf(relation), end);

const nameOf = (schema: Schema, id: string): string => modelOf(schema, id).model.name;

const whose = (schema: Schema, id: string): string =>
  `${article(nameOf(schema, id))} ${nameOf(schema, id)}`;

const counted = (schema: Schema, id: string, count: number): string =>
  count === 1 ? nameOf(schema, id) : plural(nameOf(schema, id));
