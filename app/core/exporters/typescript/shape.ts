import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import type { Value } from './scalars.ts';

/** What stands in JSON at one place, before it is written as a type or as a schema. */
export type Shape =
  | {
      readonly kind: 'value';
      readonly value: Value;
      /** True where a key copies the value of another row. */
      readonly inKey: boolean;
      /** The model whose primary key it is. */
      readonly idOf?: ResolvedModel;
      /** The longest text that may be sent. */
      readonly maxLength?: number;
    }
  /** One of the choices of a field. */
  | { readonly kind: 'choices'; readonly model: ResolvedModel; readonly field: ResolvedField }
  /** A row of a model. */
  | { readonly kind: 'model'; readonly model: ResolvedModel }
  /** A row of a model with the label of the model, where it may be a row of others. */
  | { readonly kind: 'object'; readonly model: ResolvedModel }
  /** The empty text. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly of: Shape; readonly isReadonly?: true }
  | { readonly kind: 'union'; readonly of: readonly Shape[] }
  | {
      readonly kind: 'tuple';
      readonly parts: readonly { readonly name: string; readonly shape: Shape }[];
    };

/** One property of a model. */
export interface Member {
  readonly name: string;
  readonly doc: string;
  /** The field it comes from; for a reverse side the other model's relation. */
  readonly field: FieldId | undefined;
  readonly read: Shape;
  /** What is sent to set it; null when the API only gives it. */
  readonly write: { readonly shape: Shape; readonly required: boolean } | null;
}

/** A value of the model's own. */
export const own = (value: Value): Shape => ({ kind: 'value', value, inKey: false });

/** What may be none as well, unless it already may. */
export function orNull(shape: Shape, maybe = true): Shape {
  if (!maybe || holdsNull(shape)) return shape;
  const of = shape.kind === 'union' ? shape.of : [shape];
  return { kind: 'union', of: [...of, { kind: 'null' }] };
}

const holdsNull = (shape: Shape): boolean =>
  shape.kind === 'union'
    ? shape.of.some(holdsNull)
    : shape.kind === 'null' ||
      (shape.kind === 'value' &&
        (shape.value === 'unknown' ||
          (typeof shape.value === 'object' && shape.value.holdsNull === true)));
