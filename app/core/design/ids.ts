import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Design, NoteId } from './design.ts';

// The only places where a plain text becomes an id.
export const modelId = (n: number): ModelId => `m${n}` as ModelId;
export const fieldId = (n: number): FieldId => `f${n}` as FieldId;
export const noteId = (n: number): NoteId => `n${n}` as NoteId;

/** The ids the next model, field or note of this design would get; take one, then store `nextId + 1`. */
export const nextModelId = (design: Design): ModelId => modelId(design.nextId);
export const nextFieldId = (design: Design): FieldId => fieldId(design.nextId);
export const nextNoteId = (design: Design): NoteId => noteId(design.nextId);
