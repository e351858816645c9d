import { isFieldRef, isModelRef } from '../fieldTypes/values.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Design, Field, Model, Note, NoteId } from './design.ts';
import { fieldId, modelId, noteId } from './ids.ts';
import { redirectMuted } from './muted.ts';
import { modelLabel } from './queries.ts';
import { replaceReferences } from './references.ts';

/**
 * A version of a design that has been read anew, under the ids the open one has: ids are not written, so every reading
 * gives its own. Models are the same by label, fields and notes by name or text; of those left over, the ones at the same
 * place of both lists are: one of them was renamed. What is new gets an id that the open design never gave.
 */
export function withIdsOf(open: Design, read: Design): Design {
  let next = Math.max(open.nextId, read.nextId);
  const models = new Map<ModelId, ModelId>();
  const fields = new Map<FieldId, FieldId>();
  const notes = new Map<NoteId, NoteId>();
  for (const [model, before] of paired(read.models, open.models, modelLabel)) {
    models.set(model.id, before?.id ?? modelId(next++));
    for (const [field, fieldBefore] of paired(model.fields, before?.fields ?? [], nameOf)) {
      fields.set(field.id, fieldBefore?.id ?? fieldId(next++));
    }
  }
  for (const [note, before] of paired(read.notes, open.notes, textOf)) {
    notes.set(note.id, before?.id ?? noteId(next++));
  }

  const pointed = replaceReferences(read, (value) => {
    if (isModelRef(value)) return { model: models.get(value.model) ?? value.model };
    if (isFieldRef(value)) return { ...value, field: fields.get(value.field) ?? value.field };
    return value;
  });
  return {
    ...pointed,
    models: pointed.models.map((model): Model => ({
      ...model,
      id: models.get(model.id) ?? model.id,
      display: model.display && (fields.get(model.display) ?? null),
      fields: model.fields.map((field) => ({ ...field, id: fields.get(field.id) ?? field.id })),
      muted: redirectMuted(model.muted, (field) => fields.get(field)),
    })),
    notes: pointed.notes.map((note) => ({ ...note, id: notes.get(note.id) ?? note.id })),
    nextId: next,
  };
}

const nameOf = ({ name }: Field): string => name;
const textOf = ({ text }: Note): string => text;

/** Each of the new list with its like in the old one, if it has one; each of the old is the like of one at most. */
function paired<T>(
  now: readonly T[],
  before: readonly T[],
  key: (one: T) => string,
): readonly (readonly [now: T, before: T | undefined])[] {
  const likes = new Map<T, T>();
  const free = new Set(before);
  const take = (one: T, like: T | undefined): void => {
    if (like !== undefined && free.delete(like)) likes.set(one, like);
  };
  const byKey = new Map<string, T[]>();
  for (const one of before) byKey.set(key(one), [...(byKey.get(key(one)) ?? []), one]);
  for (const one of now) take(one, byKey.get(key(one))?.shift());
  now.forEach((one, i) => {
    if (!likes.has(one)) take(one, before[i]);
  });
  return now.map((one) => [one, likes.get(one)] as const);
}
