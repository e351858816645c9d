import { createStore } from 'zustand/vanilla';
import type { Design } from '../core/design/design.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { edit, workspace } from './workspace.ts';

/** A row that waits for a name; it becomes a field with its first letter, so that leaving it empty leaves no trace. */
export interface NewField {
  readonly model: ModelId;
  /** Index among the model's fields that it will have. */
  readonly at: number;
}

/** The field the row has become. */
interface Born {
  readonly field: FieldId;
  /** What made it: a letter, or a whole line that was pasted, told or completed by a phone. */
  readonly line: string;
  /** Giving up its name goes back to this. */
  readonly before: Design;
}

interface State {
  readonly row: NewField | null;
  readonly born: Born | null;
}

export const newField = createStore<State>(() => ({ row: null, born: null }));

/** Opens an empty row in a model, last or at an index, and puts the focus into it. */
export function startField(model: ModelId, at?: number): void {
  const { design, source } = workspace.getState();
  const owner = design.models.find(({ id }) => id === model);
  if (!owner || owner.external || source.kind === 'shared') return;
  edit(null);
  newField.setState({ row: { model, at: at ?? owner.fields.length }, born: null });
}

/** The row has been given its first letters. */
export const bearField = (born: Born): void => {
  newField.setState({ row: null, born });
  edit({ field: born.field });
};

/** What stood in the row when it became this field; null for any other field. */
export const lineBorn = (field: FieldId): string | null => {
  const { born } = newField.getState();
  return born?.field === field ? born.line : null;
};

export const endField = (): void => newField.setState({ row: null });
