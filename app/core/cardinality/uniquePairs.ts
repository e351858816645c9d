import { argumentOf, plainText, splitCall, splitItems } from '../design/python/callText.ts';
import { findField } from '../design/queries.ts';
import { isCode, isFieldRef, isList, isMissing } from '../fieldTypes/values.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';

/** Whether `unique_together` or a `UniqueConstraint` without condition lets no two rows have the same in just these fields. */
export function isUniqueTogether(
  schema: Schema,
  model: ResolvedModel,
  names: readonly string[],
): boolean {
  const wanted = names.toSorted().join(' ');
  return [...togetherLists(schema, model), ...constraintLists(model)].some(
    (list) => list.toSorted().join(' ') === wanted,
  );
}

function togetherLists(schema: Schema, { meta }: ResolvedModel): readonly (readonly string[])[] {
  const value = meta['unique_together'];
  if (!isList(value)) return [];
  const lists = isList(value[0]) ? value.filter(isList) : [value];
  return lists.map((list) => list.map((item) => nameOf(schema, item)));
}

function nameOf({ design }: Schema, item: OptionValue): string {
  if (isFieldRef(item)) return findField(design, item.field)?.name ?? '';
  const text = isMissing(item) ? item.missing : item;
  return typeof text === 'string' ? text : '';
}

const known = new WeakMap<Options, readonly (readonly string[])[]>();
const none: readonly (readonly string[])[] = [];

/** The fields of each `UniqueConstraint` that holds for every row; read once for all versions with the same `Meta`. */
function constraintLists({ meta }: ResolvedModel): readonly (readonly string[])[] {
  const value = meta['constraints'];
  if (value === undefined) return none;
  let lists = known.get(meta);
  if (!lists) known.set(meta, (lists = listsIn(value)));
  return lists;
}

function listsIn(value: OptionValue): readonly (readonly string[])[] {
  const items = isList(value)
    ? value.flatMap((item) => (isCode(item) ? [item.code] : []))
    : isCode(value)
      ? (splitItems(value.code) ?? [])
      : [];
  return items.flatMap((item) => {
    const call = splitCall(item);
    if (!call?.called.endsWith('UniqueConstraint')) return [];
    if (argumentOf(call, 'condition') !== undefined) return [];
    const fields = splitItems(argumentOf(call, 'fields') ?? '') ?? [];
    return fields.length === 0 ? [] : [fields.map((field) => plainText(field) ?? '')];
  });
}
