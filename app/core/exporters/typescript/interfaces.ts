/** Interfaces, with what they take over from those they extend. */
import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { aliasLines, headLines, named, propertyLines, tupleLines } from './layout.ts';
import type { Extended } from './layout.ts';
import { comment, propertyKey } from './literals.ts';
import type { Shape } from './shape.ts';
import { tupleOrType, typeOf } from './types.ts';
import type { Mentions } from './types.ts';
import type { Writer } from './writer.ts';

export interface Property {
  readonly name: string;
  readonly doc: string;
  readonly field: FieldId | undefined;
  readonly shape: Shape;
  readonly isReadonly?: boolean;
  readonly isOptional?: boolean;
}

/** What an interface may extend. */
export interface Base {
  /** What the file calls it; asked only if it is extended. */
  readonly name: () => string;
  readonly properties: readonly Property[];
}

interface Scope extends Mentions {
  /** Types by names that tell in every file what is the same. */
  readonly everywhere: Mentions;
}

/** An interface of a model, or another name of what it extends when it adds nothing. */
export function writeInterface(
  writer: Writer,
  model: ResolvedModel,
  name: string,
  properties: readonly Property[],
  bases: readonly Base[],
  scope: Scope,
): void {
  const { extended, left } = inherit(properties, bases, scope.everywhere);
  const [only, ...more] = extended;
  if (only && more.length === 0 && left.length === 0 && only.without.length === 0) {
    writer.add(...aliasLines(name, named(only.name)));
    return;
  }
  writer.add(...headLines(name, extended, left.length === 0));
  if (left.length === 0) return;
  for (const property of left) {
    const lines = [...comment(property.doc, '  '), ...linesOf(property, scope)];
    // The `id` that Django adds is a line of the model as a whole.
    if (property.field === undefined) writer.add(...lines);
    else writer.from(model.id, property.field, () => writer.add(...lines));
  }
  writer.add('}');
}

function linesOf(property: Property, mentions: Mentions): readonly string[] {
  const head = headOf(property);
  const type = tupleOrType(property.shape, mentions);
  return 'elements' in type ? tupleLines(head, type.elements) : propertyLines(head, type);
}

const headOf = ({ name, isReadonly, isOptional }: Property): string =>
  `${isReadonly === true ? 'readonly ' : ''}${propertyKey(name)}${isOptional === true ? '?' : ''}`;

/** What is taken over from bases, less what is otherwise here or not at all, and what is left to say. */
function inherit(
  properties: readonly Property[],
  bases: readonly Base[],
  everywhere: Mentions,
): { readonly extended: readonly Extended[]; readonly left: readonly Property[] } {
  const typeIn = (property: Property): string =>
    JSON.stringify([headOf(property), typeOf(property.shape, everywhere)]);
  const own = new Map(properties.map((one) => [one.name, { doc: one.doc, type: typeIn(one) }]));
  const said = new Set<string>();
  const extended = bases.flatMap(({ name, properties: given }): Extended[] => {
    const isSame = (one: Property): boolean => own.get(one.name)?.type === typeIn(one);
    const same = given.filter(isSame);
    if (same.length === 0) return [];
    for (const one of same) if (own.get(one.name)?.doc === one.doc) said.add(one.name);
    const without = given.filter((one) => !isSame(one)).map((one) => one.name);
    return [{ name: name(), without }];
  });
  return { extended, left: properties.filter((one) => !said.has(one.name)) };
}
