/** The sets of fields that no two rows of a model may agree in. */
import { isFieldRef, isList, isMissing } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { argumentOf, calledName, itemsOf, textsIn } from './python.ts';

/** The names in each `unique_together`, and in each `UniqueConstraint` that has no condition. */
export function totallyUnique(model: ResolvedModel): readonly (readonly string[])[] {
  const constraints = (itemsOf(model.meta['constraints']) ?? []).flatMap((item) => {
    if (item.kind !== 'call' || calledName(item) !== 'UniqueConstraint') return [];
    if (argumentOf(item.args, 'condition')) return [];
    const names = textsIn(argumentOf(item.args, 'fields'));
    return names ? [names] : [];
  });
  return [...together(model), ...constraints];
}

function together(model: ResolvedModel): readonly (readonly string[])[] {
  const value = model.meta['unique_together'];
  if (!isList(value)) return [];
  const lists = isList(value[0]) ? value.filter(isList) : [value];
  return lists.map((list) =>
    list.flatMap((item) => {
      if (isMissing(item)) return [item.missing];
      if (!isFieldRef(item)) return typeof item === 'string' ? [item] : [];
      return model.fields.filter(({ field }) => field?.id === item.field).map(({ name }) => name);
    }),
  );
}
