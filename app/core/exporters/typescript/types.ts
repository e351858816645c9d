/** Shapes as types of TypeScript. */
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { arrayOf, plain, typeText } from './layout.ts';
import type { Type } from './layout.ts';
import { isName, stringLiteral } from './literals.ts';
import { isKeyword } from './reserved.ts';
import type { Value } from './scalars.ts';
import type { Shape } from './shape.ts';

/** How a file mentions what may be declared in another. */
export interface Mentions {
  readonly value: (value: Value, inKey: boolean) => Type;
  /** The branded key of a model; undefined where keys are plain values. */
  readonly id: (model: ResolvedModel) => Type | undefined;
  readonly model: (model: ResolvedModel) => Type;
  /** A row of the model with its label. */
  readonly object: (model: ResolvedModel) => Type;
  readonly choices: (model: ResolvedModel, field: ResolvedField) => Type;
}

/** The elements of a tuple, which stand on lines of their own if need be. */
export interface Tuple {
  readonly elements: readonly string[];
}

export function tupleOrType(shape: Shape, mentions: Mentions): Type | Tuple {
  if (shape.kind !== 'tuple') return typeOf(shape, mentions);
  const labelled = shape.parts.every(({ name }) => isName(name) && !isKeyword(name));
  const elements = shape.parts.map(({ name, shape: part }) => {
    const type = typeText(typeOf(part, mentions));
    return labelled ? `${name}: ${type}` : type;
  });
  return { elements };
}

export function typeOf(shape: Shape, mentions: Mentions): Type {
  switch (shape.kind) {
    case 'value':
      return (shape.idOf && mentions.id(shape.idOf)) ?? mentions.value(shape.value, shape.inKey);
    case 'choices':
      return mentions.choices(shape.model, shape.field);
    case 'model':
      return mentions.model(shape.model);
    case 'object':
      return mentions.object(shape.model);
    case 'blank':
      return plain(stringLiteral(''));
    case 'null':
      return plain('null');
    case 'array': {
      const type = arrayOf(typeOf(shape.of, mentions));
      return shape.isReadonly ? plain(`readonly ${typeText(type)}`) : type;
    }
    case 'union':
      return shape.of.flatMap((one) => typeOf(one, mentions));
    case 'tuple':
      return plain(
        `[${shape.parts.map((part) => typeText(typeOf(part.shape, mentions))).join(', ')}]`,
      );
  }
}
