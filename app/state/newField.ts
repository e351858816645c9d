import { createStore } from 'zustand/vanilla';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { edit, workspace } from './workspace.ts';

/** A row that waits for a name; it becomes a field with its first letter, so that leaving it empty leaves no trace. */
export interface NewField {
  readonly model: ModelId;
  /** Index among the model's fields that it will have. */
  readonly at: number;
}

export const newField = createStore<{ readonly row: NewField | null }>(() => ({ row: null }));

/** Opens an empty row in a model, last or at an index, and puts the focus into it. */
export function startField(model: ModelId, at?: number): void {
  const owner = workspace.getState().design.models.find(({ id }) => id === model);
  if (!owner || owner.external) return;
  edit(null);
  newField.setState({ row: { model, at: at ?? owner.fields.length } });
}

export const endField = (): void => newField.setState({ row: null });
