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

interface State {
  readonly row: NewField | null;
  /** The field the row has become, and the design before it: giving up its name takes the field away. */
  readonly born: { readonly field: FieldId; readonly before: Design } | null;
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

/** The row has been given its first letter. */
export const bearField = (field: FieldId, before: Design): void => {
  newField.setState({ row: null, born: { field, before } });
  edit({ field });
};

export const endField = (): void => newField.setState({ row: null });
