import { memo } from 'react';
import type { MouseEvent } from 'react';
import type { Severity } from '../../core/constraints/rule.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { lineBorn } from '../../state/newField.ts';
import { edit, workspace } from '../../state/workspace.ts';
import { selectEdge } from '../edges/selectEdge.ts';
import { dimEdge, lightEdge } from '../light.ts';
import type { Row } from '../../core/drawing/rows.ts';
import { Dots } from './Dots.tsx';
import styles from './ModelNode.module.css';
import { NameEditor } from './NameEditor.tsx';
import { leaveFieldName, pasteIntoField, typeFieldName } from './naming.ts';
import { modelNames, readTyped, suggestionsFor } from './quickField.ts';

interface Props {
  readonly row: Row;
  readonly model: ModelId;
  readonly selected: boolean;
  /** True for an end of a relation that is selected or pointed at. */
  readonly lit: boolean;
  readonly editing: boolean;
  /** True when handles to connect from are shown. */
  readonly open: boolean;
  readonly problem: Severity | undefined;
}

const suggest = (text: string) =>
  suggestionsFor(readTyped(text), modelNames(workspace.getState().design));

/** One field of a model. */
export const FieldRow = memo(function FieldRow({
  row,
  model,
  selected,
  lit,
  editing,
  open,
  problem,
}: Props) {
  const { field, edge, name, mark, type, spoken } = row;

  if (editing && field !== null) {
    const line = lineBorn(field);
    return (
      <li className={styles.row} data-selected>
        <span className={styles.mark}>{mark}</span>
        <NameEditor
          label={`Name of field ${name}`}
          initial={line ?? name}
          selectAll={line === null}
          suggest={suggest}
          onType={(text) => typeFieldName(field, text)}
          onLines={(lines, before) => pasteIntoField(field, lines, before)}
          onLeave={(text, how, before) => leaveFieldName(field, text, how, before)}
        />
      </li>
    );
  }

  const press = (event: MouseEvent) => {
    const chosen = field ?? edge;
    if (chosen === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.stopPropagation();
    selectEdge(chosen);
  };

  return (
    // Keys are heard on the canvas: gestures/keyboard.ts.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.row}
      tabIndex={-1}
      data-row={row.key}
      data-selected={selected || undefined}
      data-lit={lit || undefined}
      data-problem={problem}
      aria-label={problem ? `${spoken}, ${problem}` : spoken}
      aria-current={selected || undefined}
      onClick={press}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (field !== null) edit({ field });
      }}
      onPointerEnter={() => edge !== null && lightEdge(edge)}
      onPointerLeave={() => edge !== null && dimEdge(edge)}
    >
      <span className={styles.mark}>{mark}</span>
      <b className={styles.field}>{name || 'unnamed'}</b>
      <span className={styles.type}>{type}</span>
      {open && <Dots model={model} />}
    </li>
  );
});
