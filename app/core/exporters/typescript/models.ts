import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { namedMembers } from '../../design/memberNames.ts';
import { choicesOfHome } from './choiceNames.ts';
import { choicesOf } from './choices.ts';
import { filtersOf } from './filters.ts';
import { writeInterface } from './interfaces.ts';
import type { Property } from './interfaces.ts';
import { objectLabel } from './generics.ts';
import {
  aliasLines,
  headLines,
  named,
  objectLines,
  plain,
  propertyLines,
  recordLines,
  typeText,
} from './layout.ts';
import { comment, literal, objectKey, stringLiteral } from './literals.ts';
import type { Names } from './names.ts';
import type { TypescriptChoices } from './options.ts';
import type { Member } from './shape.ts';
import type { Mentions } from './types.ts';
import type { Writer } from './writer.ts';

/** What a file knows while it is written. */
export interface Scope extends Mentions {
  readonly names: Names;
  readonly chosen: TypescriptChoices;
  readonly members: (model: ResolvedModel) => readonly Member[];
  /** What the file calls what stands under a name in the file of a model. */
  readonly nameFrom: (model: ResolvedModel, name: string) => string;
  readonly everywhere: Mentions;
  /** Whether some generic key may hold rows of the model. */
  readonly isHeld: (model: ResolvedModel) => boolean;
  /** The lines that declare the type of a model's key; none where keys are plain. */
  readonly declareId: (model: ResolvedModel) => readonly string[];
}

/** A model's types: its choices, what is read, what creates one and what changes one. */
export function writeModel(writer: Writer, model: ResolvedModel, scope: Scope): void {
  writer.gap();
  writer.from(model.id, undefined, () => {
    writer.add(...scope.declareId(model));
    writer.gap();
    writeChoices(writer, model, scope);
    writeRead(writer, model, scope);
    if (scope.isHeld(model)) writeObject(writer, model, scope);
    writeCreate(writer, model, scope);
    const { create, update } = scope.names.model(model);
    writer.gap();
    writer.add(...aliasLines(update, [{ text: `Partial<${create}>`, named: true }]));
    if (scope.chosen.filters) writeFilter(writer, model, scope);
  });
}

function writeChoices(writer: Writer, model: ResolvedModel, scope: Scope): void {
  for (const [field, names] of choicesOfHome(model, scope.names)) {
    writer.from(model.id, field.field?.id, () => {
      writeChoice(writer, field, names.type, scope);
      writer.gap();
      const entries = choicesOf(field).map(
        ({ value, label }) => [objectKey(value), stringLiteral(label)] as const,
      );
      writer.add(...recordLines(names.labels, names.type, 'string', entries));
    });
    writer.gap();
  }
}

/** The values of a field with choices: the union of them, by an object with a member for each if so chosen. */
function writeChoice(writer: Writer, field: ResolvedField, name: string, scope: Scope): void {
  if (scope.chosen.enums === 'unions') {
    writer.add(...aliasLines(name, literals(field)));
    return;
  }
  const members = namedMembers(choicesOf(field)).map(
    (member) => [objectKey(member.name), literal(member.choice.value) ?? 'null'] as const,
  );
  writer.add(...objectLines(name, members));
  writer.gap();
  writer.add(...aliasLines(name, named(`(typeof ${name})[keyof typeof ${name}]`)));
}

const literals = (field: ResolvedField) =>
  choicesOf(field).flatMap(({ value }) => plain(literal(value) ?? 'never'));

const readProperties = (members: readonly Member[]): readonly Property[] =>
  members.map(({ name, doc, field, read, write }) => ({
    name,
    doc,
    field,
    shape: read,
    isReadonly: write === null,
  }));

const sentProperties = (members: readonly Member[]): readonly Property[] =>
  members.flatMap(({ name, field, write }): Property[] =>
    write ? [{ name, doc: '', field, shape: write.shape, isOptional: !write.required }] : [],
  );

function writeRead(writer: Writer, model: ResolvedModel, scope: Scope): void {
  const bases = basesOf(model).map((base) => ({
    name: () => typeText(scope.model(base)),
    properties: readProperties(scope.members(base)),
  }));
  writer.add(...comment(model.model.note, ''));
  const { read } = scope.names.model(model);
  writeInterface(writer, model, read, readProperties(scope.members(model)), bases, scope);
}

/** A row with the label of its model, by which TypeScript tells it from rows of others. */
function writeObject(writer: Writer, model: ResolvedModel, scope: Scope): void {
  writer.gap();
  writer.add(
    ...headLines(scope.names.model(model).object, [], false),
    ...propertyLines('readonly model', plain(stringLiteral(objectLabel(model)))),
    ...propertyLines('readonly row', scope.model(model)),
    '}',
  );
}

const writeCreate = (writer: Writer, model: ResolvedModel, scope: Scope): void =>
  writeSent(writer, model, 'create', (one) => sentProperties(scope.members(one)), scope);

const writeFilter = (writer: Writer, model: ResolvedModel, scope: Scope): void =>
  writeSent(writer, model, 'filter', filtersOf, scope);

/** What is sent of a model, under one of its names. */
function writeSent(
  writer: Writer,
  model: ResolvedModel,
  called: 'create' | 'filter',
  propertiesOf: (model: ResolvedModel) => readonly Property[],
  scope: Scope,
): void {
  const { [called]: name } = scope.names.model(model);
  const sent = propertiesOf(model);
  writer.gap();
  if (sent.length === 0) {
    writer.add(...aliasLines(name, named('Record<string, never>')));
    return;
  }
  const bases = basesOf(model).map((base) => ({
    name: () => scope.nameFrom(base, scope.names.model(base)[called]),
    properties: propertiesOf(base),
  }));
  writeInterface(writer, model, name, sent, bases, scope);
}

/** The models of the class statement that are written here; none where Python would make no class. */
const basesOf = (model: ResolvedModel): readonly ResolvedModel[] =>
  model.isCyclic || model.isTangled
    ? []
    : [...new Set(model.bases)].filter((base) => !base.model.external);
