import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import type { GenericRelation } from '../../schema/generics.ts';
import { choicesOfHome } from './choiceNames.ts';
import { choicesOf } from './choices.ts';
import { aliasLines, plain, propertyLines, recordLines, tupleLines } from './layout.ts';
import { comment, literal, objectKey, propertyKey, stringLiteral } from './literals.ts';
import { membersOf } from './members.ts';
import type { Names } from './names.ts';
import type { Member } from './shape.ts';
import { tupleOrType, typeOf } from './types.ts';
import type { Mentions } from './types.ts';
import type { Writer } from './writer.ts';

/** What a file knows while it is written. */
export interface Scope extends Mentions {
  readonly names: Names;
  readonly generics: readonly GenericRelation[];
}

/** A model's types: its choices, what is read, what creates one and what changes one. */
export function writeModel(writer: Writer, model: ResolvedModel, scope: Scope): void {
  const members = membersOf(model, scope.generics);
  writer.gap();
  writer.from(model.id, undefined, () => {
    writeChoices(writer, model, scope);
    writeRead(writer, model, members, scope);
    writeCreate(writer, model, members, scope);
    const { create, update } = scope.names.model(model);
    writer.gap();
    writer.add(...aliasLines(update, [{ text: `Partial<${create}>`, named: true }]));
  });
}

function writeChoices(writer: Writer, model: ResolvedModel, scope: Scope): void {
  for (const [field, names] of choicesOfHome(model, scope.names)) {
    writer.from(model.id, field.field?.id, () => {
      writer.add(...aliasLines(names.type, literals(field)));
      writer.gap();
      const entries = choicesOf(field).map(
        ({ value, label }) => [objectKey(value), stringLiteral(label)] as const,
      );
      writer.add(...recordLines(names.labels, names.type, 'string', entries));
    });
    writer.gap();
  }
}

const literals = (field: ResolvedField) =>
  choicesOf(field).flatMap(({ value }) => plain(literal(value) ?? 'never'));

function writeRead(
  writer: Writer,
  model: ResolvedModel,
  members: readonly Member[],
  scope: Scope,
): void {
  writer.add(...comment(model.model.note, ''));
  const opening = `export interface ${scope.names.model(model).read} {`;
  if (members.length === 0) {
    writer.add(`${opening}}`);
    return;
  }
  writer.add(opening);
  for (const { name, doc, field, read, write } of members) {
    const head = `${write === null ? 'readonly ' : ''}${propertyKey(name)}`;
    const type = tupleOrType(read, scope);
    const lines = 'elements' in type ? tupleLines(head, type.elements) : propertyLines(head, type);
    fromField(writer, model, field, [...comment(doc, '  '), ...lines]);
  }
  writer.add('}');
}

function writeCreate(
  writer: Writer,
  model: ResolvedModel,
  members: readonly Member[],
  scope: Scope,
): void {
  const { create } = scope.names.model(model);
  const sent = members.flatMap(({ write, ...rest }) => (write ? [{ ...rest, ...write }] : []));
  writer.gap();
  if (sent.length === 0) {
    writer.add(...aliasLines(create, [{ text: 'Record<string, never>', named: true }]));
    return;
  }
  writer.add(`export interface ${create} {`);
  for (const { name, field, shape, required } of sent) {
    const head = propertyKey(name) + (required ? '' : '?');
    fromField(writer, model, field, propertyLines(head, typeOf(shape, scope)));
  }
  writer.add('}');
}

/** Adds lines of one member; the `id` that Django adds is a line of the model as a whole. */
function fromField(
  writer: Writer,
  model: ResolvedModel,
  field: FieldId | undefined,
  lines: readonly string[],
): void {
  if (field === undefined) writer.add(...lines);
  else writer.from(model.id, field, () => writer.add(...lines));
}
