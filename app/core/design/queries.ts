import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { App, Design, Field, Model } from './design.ts';

interface Index {
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly owners: ReadonlyMap<FieldId, Model>;
}

// Computed once a design version; a design is immutable, so it can never be stale.
const indexes = new WeakMap<Design, Index>();

function indexOf(design: Design): Index {
  let index = indexes.get(design);
  if (!index) {
    const models = new Map<ModelId, Model>();
    const owners = new Map<FieldId, Model>();
    for (const model of design.models) {
      models.set(model.id, model);
      for (const field of model.fields) owners.set(field.id, model);
    }
    index = { models, owners };
    indexes.set(design, index);
  }
  return index;
}

export const findModel = (design: Design, id: ModelId): Model | undefined =>
  indexOf(design).models.get(id);

/** The model that holds the field. */
export const findOwner = (design: Design, id: FieldId): Model | undefined =>
  indexOf(design).owners.get(id);

export const findField = (design: Design, id: FieldId): Field | undefined =>
  findOwner(design, id)?.fields.find((field) => field.id === id);

export const findApp = (design: Design, label: string): App | undefined =>
  design.apps.find((app) => app.label === label);

/** How Django names a model in messages and string references: `shop.Product`. */
export const modelLabel = (model: Model): string => `${model.app}.${model.name}`;
