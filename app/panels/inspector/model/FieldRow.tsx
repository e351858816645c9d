import { ChevronRight, GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { changeFieldType, renameField, setOptions } from '../../../core/commands/fields.ts';
import type { Field } from '../../../core/design/design.ts';
import { isRelation } from '../../../core/design/relation.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { FieldId } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { endStep, run, selectField } from '../../../state/workspace.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { TypePicker } from '../field/TypePicker.tsx';
import styles from './Model.module.css';

interface Props {
  readonly field: Field;
  readonly resolved: ResolvedModel;
  readonly disabled: boolean;
  readonly isDragged: boolean;
  /** Makes the next field. */
  readonly onNext: () => void;
  readonly onMove: (step: number) => void;
  readonly onDelete: () => void;
  readonly onDrag: (field: FieldId | null) => void;
  /** The pointer that drags it is over that field. */
  readonly onDragOver: (over: string) => void;
}

/** One field on one line. */
export function FieldRow({
  field,
  resolved,
  disabled,
  isDragged,
  onNext,
  onMove,
  onDelete,
  onDrag,
  onDragOver,
}: Props) {
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && step !== 0) {
      event.preventDefault();
      onMove(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      endStep();
      onNext();
    }
  };
  const relation = isRelation(field)
    ? resolved.relations.find((one) => one.field.id === field.id)
    : undefined;
  return (
    <div
      className={isDragged ? `${styles.row} ${styles.dragged}` : styles.row}
      role="group"
      aria-label={field.name}
      data-field={field.id}
    >
      <Grip field={field} disabled={disabled} onDrag={onDrag} onOver={onDragOver} />
      <TextInput
        data-name={field.id}
        className={styles.name}
        aria-label={`Name of ${field.name}`}
        mono
        disabled={disabled}
        value={field.name}
        onChange={(name) =>
          run(renameField, { field: field.id, name }, { join: `${field.id} name` })
        }
        onKeyDown={keys}
        onDone={endStep}
      />
      {relation ? (
        <button type="button" className={styles.relation} onClick={() => selectField(field.id)}>
          <span className="visually-hidden">{`${field.name} points at `}</span>
          <span aria-hidden>→ </span>
          {relation.target?.model.name ?? relation.targetName}
        </button>
      ) : (
        <TypePicker
          isShort
          label={`Type of ${field.name}`}
          value={field.type}
          disabled={disabled}
          onPick={(type) => run(changeFieldType, { field: field.id, type })}
        />
      )}
      <NullToggle field={field} disabled={disabled} />
      <IconButton
        label={`Options of ${field.name}`}
        className={styles.tool}
        onClick={() => selectField(field.id)}
      >
        <ChevronRight size={14} aria-hidden />
      </IconButton>
      <IconButton
        label={`Delete ${field.name}`}
        className={styles.tool}
        disabled={disabled}
        onClick={onDelete}
      >
        <X size={13} aria-hidden />
      </IconButton>
    </div>
  );
}

interface GripProps {
  readonly field: Field;
  readonly disabled: boolean;
  readonly onDrag: (field: FieldId | null) => void;
  readonly onOver: (over: string) => void;
}

/** What a field is dragged by; pointers of every kind, so that it works by touch too. */
function Grip({ field, disabled, onDrag, onOver }: GripProps) {
  const end = () => {
    onDrag(null);
    endStep();
  };
  return (
    <button
      type="button"
      className={styles.grip}
      // The keyboard moves a field by Alt and the arrows, from its name.
      tabIndex={-1}
      aria-label={`Drag ${field.name} to another place`}
      title="Drag to reorder (Alt+↑ or ↓)"
      disabled={disabled}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(field.id);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const over = under?.closest<HTMLElement>('[data-field]')?.dataset['field'];
        if (over !== undefined && over !== field.id) onOver(over);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <GripVertical size={13} aria-hidden />
    </button>
  );
}

interface NullProps {
  readonly field: Field;
  readonly disabled: boolean;
}

/** "?" as on the canvas: NULL allowed, and with it that forms leave it blank. */
function NullToggle({ field, disabled }: NullProps) {
  const type = findFieldType(field.type);
  const allowed = field.options['null'] === true;
  const has =
    type?.options['null'] !== undefined &&
    !type.pointless?.includes('null') &&
    field.options['primary_key'] !== true;
  if (!has && !allowed) return <span className={styles.tool} />;
  return (
    <button
      type="button"
      className={styles.nullable}
      aria-pressed={allowed}
      aria-label={`${field.name} may be empty (NULL)`}
      title="May be empty (NULL)"
      disabled={disabled}
      onClick={() => {
        const value = allowed ? undefined : true;
        run(setOptions, { field: field.id, options: { null: value, blank: value } });
      }}
    >
      ?
    </button>
  );
}
