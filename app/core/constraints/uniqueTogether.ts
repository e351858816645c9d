import { isFieldRef, isList, isMissing } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { setInMeta, whereStated } from './fixes.ts';
import type { Fix } from './rule.ts';
import { checkedModels } from './scan.ts';
import { fieldCalled } from '../schema/fieldsByName.ts';
import { nameOf } from './fieldNames.ts';

/** A name in `Meta.unique_together`. */
export interface TogetherName {
  readonly model: ResolvedModel;
  readonly name: string;
  /** Undefined when the model has no such field. */
  readonly field: ResolvedField | undefined;
}

/** Whether the first element is a list and another is none, nor a text. */
export function isMixed({ meta }: ResolvedModel): boolean {
  const value = meta['unique_together'];
  return isList(value) && isList(value[0]) && !value.every((one) => isList(one) || isName(one));
}

const isName = (item: OptionValue): boolean =>
  typeof item === 'string' || isFieldRef(item) || isMissing(item);

/** Texts beside lists, of which Django takes each letter for a field. */
export function splitNames(schema: Schema, model: ResolvedModel): readonly string[] {
  const value = model.meta['unique_together'];
  if (!isList(value) || !isList(value[0]) || isMixed(model)) return [];
  return value.flatMap((item) => (isList(item) ? [] : (nameOf(schema, item) ?? [])));
}

/**
 * The lists of `unique_together`; one flat list of names counts as a list of one (`normalize_together`). Django looks at
 * no name when some element is not what it should be.
 */
export function listsOf(
  schema: Schema,
  resolved: ResolvedModel,
): readonly (readonly OptionValue[])[] {
  const value = resolved.meta['unique_together'];
  if (!isList(value) || value.length === 0 || isMixed(resolved)) return [];
  if (!isList(value[0])) return [value];
  return [...value.filter(isList), ...splitNames(schema, resolved).map((name) => [...name])];
}

/** Every name in every `unique_together`, less letters of texts that are no fields. */
export const togetherNames = (schema: Schema): readonly TogetherName[] =>
  checkedModels(schema).flatMap((model) => {
    const stated = listsOf(schema, model).flat();
    const letters = splitNames(schema, model).join('').length;
    return stated.flatMap((item, n) => {
      const name = nameOf(schema, item) ?? '';
      const field = fieldCalled(model, name);
      return field || n < stated.length - letters ? [{ model, name, field }] : [];
    });
  });

/** Leaves the name out of every list, and lists out that would be empty. */
export function withoutTogether(schema: Schema, { model, name }: TogetherName): readonly Fix[] {
  const lists = listsOf(schema, model)
    .map((list) => list.filter((item) => (nameOf(schema, item) ?? '') !== name))
    .filter((list) => list.length > 0);
  const value = lists.length === 0 ? undefined : lists;
  return whereStated(model, 'unique_together', [
    setInMeta(`Leave ${name} out`, model.id, 'unique_together', value),
  ]);
}
