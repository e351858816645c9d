import type { Design } from '../core/design/design.ts';
import { fieldId, modelId } from '../core/design/ids.ts';
import { isFieldRef, isList, isModelRef } from '../core/fieldTypes/values.ts';
import type { FieldId, ModelId, OptionValue } from '../core/fieldTypes/values.ts';
import { brokenDesign } from './brokenDesigns.ts';
import { aDesign } from './builders.ts';

/** Several broken designs in one: so large that an edit concerns only a part. */
export function archipelago(seed: number, islands: number): Design {
  const parts = Array.from({ length: islands }, (_, n) => brokenDesign(seed * islands + n + 1));
  let next = 1;
  const models = parts.flatMap((part, n) => {
    const ids = new Map<ModelId, ModelId>();
    const fields = new Map<FieldId, FieldId>();
    for (const model of part.models) {
      ids.set(model.id, modelId(next++));
      for (const field of model.fields) fields.set(field.id, fieldId(next++));
    }
    const moved = (value: OptionValue): OptionValue => {
      if (isList(value)) return value.map(moved);
      if (isModelRef(value)) return { model: ids.get(value.model) ?? value.model };
      if (isFieldRef(value)) return { ...value, field: fields.get(value.field) ?? value.field };
      return value;
    };
    const all = (options: Readonly<Record<string, OptionValue>>) =>
      Object.fromEntries(Object.entries(options).map(([name, value]) => [name, moved(value)]));
    return part.models.map((model) => ({
      ...model,
      id: ids.get(model.id) ?? model.id,
      app: model.external ? model.app : `${model.app}${n}`,
      bases: model.bases.map((base) => moved(base) as typeof base),
      metaBases: model.metaBases.map((base) => moved(base) as typeof base),
      meta: all(model.meta),
      display: null,
      fields: model.fields.map((field) => ({
        ...field,
        id: fields.get(field.id) ?? field.id,
        options: all(field.options),
      })),
    }));
  });
  const apps = [...new Set(models.map(({ app }) => app))];
  return {
    ...aDesign('Islands', {}),
    apps: apps.map((label) => ({ label, hue: 0, code: '' })),
    models: models.filter(
      (model, i) =>
        !model.external ||
        models.findIndex((one) => one.app === model.app && one.name === model.name) === i,
    ),
    nextId: next,
  };
}
