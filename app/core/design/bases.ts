import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { Base, Design, Model } from './design.ts';
import { findModel, modelLabel } from './queries.ts';

/** A base of a model: the line between the two. */
export interface BaseOf {
  readonly model: ModelId;
  readonly base: ModelId;
}

/** The models of the design that a model names as its bases, in order. */
export const basesOf = (design: Design, model: Model): readonly Model[] =>
  model.bases.flatMap((base) => (isModelRef(base) ? (findModel(design, base.model) ?? []) : []));

/** Whether the model of the class statement is there, and names the other. */
export const hasBase = (design: Design, { model, base }: BaseOf): boolean =>
  findModel(design, model)?.bases.some((one) => isModelRef(one) && one.model === base) ?? false;

/** Whether a model is another one, or made of it by any number of steps. */
export function isMadeOf(design: Design, model: ModelId, other: ModelId): boolean {
  const seen = new Set<ModelId>();
  const open = [model];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === other) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const found = findModel(design, id);
    if (found) open.push(...basesOf(design, found).map((base) => base.id));
  }
  return false;
}

/** What a class statement calls a base: `Stamped`, `mixins.Stamped`; of a model that is missing its name alone. */
export function baseName(design: Design, base: Base): string {
  if ('code' in base) return base.code;
  const label = 'model' in base ? labelOf(design, base.model) : base.missing;
  return label.slice(label.lastIndexOf('.') + 1);
}

const labelOf = (design: Design, id: ModelId): string => {
  const model = findModel(design, id);
  return model ? modelLabel(model) : '';
};
