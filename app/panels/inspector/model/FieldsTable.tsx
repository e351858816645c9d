import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { addField, deleteFields, moveField } from '../../../core/commands/fields.ts';
import { nextFieldId } from '../../../core/design/ids.ts';
import type { FieldId } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { run, workspace } from '../../../state/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Inspector.module.css';
import { FieldRow } from './FieldRow.tsx';
import own from './Model.module.css';

/** A model's fields in their order: name, type, and whether NULL is allowed. Enter in a name makes the next field. */
export function FieldsTable({ resolved }: { readonly resolved: ResolvedModel }) {
  const editable = useEditable() && !resolved.model.external;
  const table = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<FieldId | null>(null);
  const { model } = resolved;
  const declared = resolved.fields.filter(({ declaredIn }) => declaredIn === model.id);
  const brought = declared.filter(({ field }) => field === null);

  /** Once the change is drawn: a row that has moved has lost the focus. */
  const focusName = (field: FieldId | undefined, selectAll = false) => {
    requestAnimationFrame(() => {
      const input = table.current?.querySelector<HTMLInputElement>(`[data-name="${field}"]`);
      // Leaving another box would end the step that naming the new field belongs to.
      const { joining } = workspace.getState();
      input?.focus();
      workspace.setState({ joining });
      if (selectAll) input?.select();
    });
  };
  const add = (at: number) => {
    const field = nextFieldId(workspace.getState().design);
    // Naming it joins the step that made it.
    if (run(addField, { model: model.id, at }, { join: `${field} name` })) focusName(field, true);
  };
  const move = (field: FieldId, to: number) => {
    if (to >= 0 && to < model.fields.length && run(moveField, { field, to })) focusName(field);
  };
  const remove = (i: number) => {
    const field = model.fields[i];
    if (!field || !run(deleteFields, { fields: [field.id] })) return;
    focusName((model.fields[i + 1] ?? model.fields[i - 1])?.id);
  };

  return (
    <section aria-label="Fields">
      <h3 className={styles.heading}>
        Fields <span className={styles.aside}>{declared.length}</span>
      </h3>
      <div ref={table} className={own.table}>
        {brought.map(({ name, typeId, implicit }) => (
          <div key={name} className={own.brought}>
            <span className={own.broughtName}>{name}</span>
            <span>{typeId}</span>
            {implicit && <span>added by Django</span>}
          </div>
        ))}
        {model.fields.map((field, i) => (
          <FieldRow
            key={field.id}
            field={field}
            resolved={resolved}
            disabled={!editable}
            isDragged={dragged === field.id}
            onNext={() => add(i + 1)}
            onMove={(step) => move(field.id, i + step)}
            onDelete={() => remove(i)}
            onDrag={setDragged}
            onDragOver={(over) => {
              const to = model.fields.findIndex(({ id }) => id === over);
              run(moveField, { field: field.id, to }, { join: `drag ${field.id}` });
            }}
          />
        ))}
      </div>
      {editable && (
        <Button className={own.add} look="quiet" onClick={() => add(model.fields.length)}>
          <Plus size={14} aria-hidden /> <span className="visually-hidden">Add</span> Field
        </Button>
      )}
    </section>
  );
}
