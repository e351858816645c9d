import { removeBase } from '../../core/commands/bases.ts';
import { deleteFields, setOption } from '../../core/commands/fields.ts';
import {
  deleteModels,
  setBases,
  setManagers,
  setMeta,
  setMetaBases,
  setModelCode,
} from '../../core/commands/models.ts';
import type { Design, Model } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { findFieldType } from '../../core/fieldTypes/catalogue.ts';

/** A smaller design for which `holds` is still true: as long as taking something away keeps it so, it is taken away. */
export async function shrink(
  design: Design,
  holds: (design: Design) => Promise<boolean>,
): Promise<Design> {
  for (const smaller of smallerThan(design)) {
    if (smaller !== design && (await holds(smaller))) return await shrink(smaller, holds);
  }
  return design;
}

/** The design less one thing, large things first. */
function* smallerThan(design: Design): Generator<Design> {
  for (const { id } of design.models)
    yield deleteModels.run(withoutBase(design, id), { models: [id] });
  for (const model of design.models) yield* smallerModels(design, model);
  for (const { id, type, options } of design.models.flatMap(({ fields }) => fields)) {
    for (const option of Object.keys(options)) {
      // Without it the field is not written, which is another matter.
      if (findFieldType(type)?.options[option]?.required) continue;
      yield setOption.run(design, { field: id, option, value: undefined });
    }
  }
}

/** The design with no model made of this one: a base that is gone would be another matter. */
const withoutBase = (design: Design, base: ModelId): Design =>
  design.models.reduce((before, { id: model }) => removeBase.run(before, { model, base }), design);

function* smallerModels(design: Design, model: Model): Generator<Design> {
  const { id } = model;
  for (const field of model.fields) yield deleteFields.run(design, { fields: [field.id] });
  for (const option of Object.keys(model.meta)) {
    yield setMeta.run(design, { model: id, option, value: undefined });
  }
  for (const base of model.bases) {
    yield setBases.run(design, { model: id, bases: model.bases.filter((one) => one !== base) });
  }
  if (model.metaBases.length > 0) yield setMetaBases.run(design, { model: id, bases: [] });
  if (model.managers.length > 0) yield setManagers.run(design, { model: id, managers: [] });
  if (model.code !== '') yield setModelCode.run(design, { model: id, code: '' });
}
