/** Which model is made of which, as it is drawn and told: one line for each base a class statement names. */
import type { BaseOf } from '../design/bases.ts';
import type { ResolvedField, ResolvedModel, Schema } from './schema.ts';

/** How a model is made of a base: it has its fields, its rows extend those of the base, or it is a class for the same rows. */
export type DescentKind = 'fields' | 'rows' | 'proxy';

export interface Descent {
  readonly model: ResolvedModel;
  readonly base: ResolvedModel;
  readonly kind: DescentKind;
  /** The one-to-one that joins the rows of both, where the model's own class has it. */
  readonly link: ResolvedField | null;
}

/** How a model is made of one of its bases. */
export function descentOf(model: ResolvedModel, base: ResolvedModel): Descent {
  if (base.kind === 'abstract') return { model, base, kind: 'fields', link: null };
  if (model.kind === 'proxy') return { model, base, kind: 'proxy', link: null };
  const parent = model.parents.find((one) => one.model === base.concrete);
  const link = parent?.link.declaredIn === model.id ? parent.link : null;
  return { model, base, kind: 'rows', link };
}

/** Every base of every model, in order. */
export const descents = ({ models }: Schema): readonly Descent[] =>
  models.flatMap((model) => model.bases.map((base) => descentOf(model, base)));

/** The descent between two models of the schema. */
export function findDescent({ byId }: Schema, { model, base }: BaseOf): Descent | null {
  const [one, other] = [byId.get(model), byId.get(base)];
  return one && other && one.bases.includes(other) ? descentOf(one, other) : null;
}
