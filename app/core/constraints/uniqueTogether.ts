import { isList } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { setInMeta, whereStated } from './fixes.ts';
import type { Fix } from './rule.ts';
import { checkedModels } from './scan.ts';
import { fieldCalled } from './targets.ts';
import { nameOf } from './fieldNames.ts';

/** A name in `Meta.unique_together`. */
export interface TogetherName {
  readonly model: ResolvedModel;
  readonly name: string;
  /** Undefined when the model has no such field. */
  readonly field: ResolvedField | undefined;
}

/** Whether the first element is a list and another is none. */
export function isMixed({ meta }: ResolvedModel): boolean {
  const value = meta['unique_together'];
  return isList(value) && isList(value[0]) && !value.every(isList);
}

/**
 * The lists of `unique_together`; one flat list of names counts as a list of one (`normalize_together`). Django looks at
 * no name when some element is not what it should be.
 */
export function listsOf(resolved: ResolvedModel): readonly (readonly OptionValue[])[] {
  const value = resolved.meta['unique_together'];
  if (!isList(value) || value.length === 0 || isMixed(resolved)) return [];
  return isList(value[0]) ? value.filter(isList) : [value];
}

/** Every name in every `unique_together`. */
export const togetherNames = (schema: Schema): readonly TogetherName[] =>
  checkedModels(schema).flatMap((model) =>
    listsOf(model)
      .flat()
      .map((item) => {
        const name = nameOf(schema, item) ?? '';
        return { model, name, field: fieldCalled(model, name) };
      }),
  );

/** Leaves the name out of every list, and lists out that would be empty. */
export function withoutTogether(schema: Schema, { model, name }: TogetherName): readonly Fix[] {
  const lists = listsOf(model)
    .map((list) => list.filter((item) => (nameOf(schema, item) ?? '') !== name))
    .filter((list) => list.length > 0);
  const value = lists.length === 0 ? undefined : lists;
  return whereStated(model, 'unique_together', [
    setInMeta(`Leave ${name} out`, model.id, 'unique_together', value),
  ]);
}
