import { findFieldType } from '../../fieldTypes/catalogue.ts';
import { isNested } from '../../fieldTypes/values.ts';
import type { Options } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';

/** What the project needs for the fields of these models, each thing once, with the first field that needs it. */
export function needsOf(models: readonly ResolvedModel[]): readonly string[] {
  const needs = new Map<string, string>();
  for (const { label, model } of models) {
    for (const { name, type, options } of model.fields) {
      for (const one of neededBy(type, options)) {
        if (!needs.has(one)) needs.set(one, `${label}.${name} needs ${one}.`);
      }
    }
  }
  return [...needs.values()];
}

/** What a class needs, and the fields inside it. */
function neededBy(type: string, options: Options): readonly string[] {
  const own = findFieldType(type)?.needs;
  const inside = Object.values(options).flatMap((value) =>
    isNested(value) ? neededBy(value.nested, value.options) : [],
  );
  return own === undefined ? inside : [own, ...inside];
}
