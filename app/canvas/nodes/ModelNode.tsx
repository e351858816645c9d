import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { connecting } from '../../state/connecting.ts';
import { useEditable, useWorkspace } from '../../state/hooks.ts';
import { glance } from '../../state/lit.ts';
import { newField, startField } from '../../state/newField.ts';
import { edit } from '../../state/workspace.ts';
import { wire } from '../connect/wire.ts';
import { selectedEdge } from '../edges/selectEdge.ts';
import { useFar } from '../far.ts';
import { byFinger } from '../finger.ts';
import { light, useRole } from '../light.ts';
import { useProblems } from '../problems.ts';
import type { ModelData, ModelNodeType } from '../toNodes.ts';
import { Badge } from '../laterParts.ts';
import { Dots } from './Dots.tsx';
import { FieldRow } from './FieldRow.tsx';
import styles from './ModelNode.module.css';
import { NameEditor } from './NameEditor.tsx';
import { leaveModelName, pasteIntoModel, typeModelName } from './naming.ts';
import { NewRow } from './NewRow.tsx';

/** One model. Drawn again only when something of its own changes. */
export const ModelNode = memo(
  function ModelNode({ data, selected }: NodeProps<ModelNodeType>) {
    const { id, external, kind, hue, origin } = data;
    const typed = useTypedIn(data);
    const far = useFar() && !typed;
    const problems = useProblems(id);
    const role = useRole(id);
    const glanced = useStore(glance, ({ models }) => models.has(id));
    const joining = useStore(
      connecting,
      ({ current }) =>
        current !== null &&
        (current.from === id || (current.target?.kind === 'model' && current.target.id === id)),
    );
    const aimed = useStore(wire, ({ drawn }) =>
      drawn?.from === id
        ? 'from'
        : drawn?.over === id
          ? drawn.refusal
            ? 'refused'
            : 'over'
          : null,
    );
    const editable = useEditable();
    const pointed = useStore(light, ({ model }) => model === id) && editable;
    const worst = problems && (problems.errors > 0 ? 'error' : 'warning');

    return (
      <>
        <Handle
          className={styles.anchor}
          type="source"
          position={Position.Left}
          isConnectable={false}
        />
        <Handle
          className={styles.anchor}
          type="target"
          position={Position.Left}
          isConnectable={false}
        />
        <div
          className={styles.node}
          data-selected={selected || undefined}
          data-external={external || undefined}
          data-kind={kind}
          data-two-lines={data.line !== '' || undefined}
          data-problem={worst}
          data-lit={
            role !== null ||
            glanced ||
            joining ||
            (aimed !== null && aimed !== 'refused') ||
            undefined
          }
          data-far={far || undefined}
        >
          {problems && <Badge problems={problems} />}
          <Head data={data} open={(byFinger() ? selected && editable : pointed) && !far} />
          {!far && (
            <Rows
              data={data}
              litKey={role === 'target'}
              open={pointed && !byFinger()}
              fields={problems?.fields}
            />
          )}
          {!far && editable && !external && (selected || pointed) && (
            <button
              type="button"
              className={`${styles.add} nodrag nopan`}
              tabIndex={-1}
              aria-label={`Add field to ${data.name}`}
              onClick={(event) => {
                event.stopPropagation();
                startField(id);
              }}
              onDoubleClick={(event) => event.stopPropagation()}
            >
              + field
            </button>
          )}
        </div>
        <span
          className={styles.hue}
          style={{ background: `var(--hue-${hue})` }}
          aria-hidden
          title={origin}
        />
      </>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);

/** Whether a name in the model is being typed; what is typed must have a place to go. */
function useTypedIn({ id, rows }: ModelData): boolean {
  const drafting = useStore(newField, ({ row }) => row?.model === id);
  const editing = useWorkspace((state) => {
    const at = state.editing;
    if (at === null) return false;
    return 'model' in at ? at.model === id : rows.some(({ field }) => field === at.field);
  });
  return drafting || editing;
}

function Head({ data, open }: { readonly data: ModelData; readonly open: boolean }) {
  const { id, name, line, origin } = data;
  const editing = useWorkspace(
    (state) => state.editing !== null && 'model' in state.editing && state.editing.model === id,
  );
  const editable = useEditable();
  if (editing) {
    return (
      <div className={styles.head}>
        <NameEditor
          label={`Name of model ${name}`}
          initial={name}
          onType={(text) => typeModelName(id, text)}
          onLines={(lines) => pasteIntoModel(id, lines)}
          onLeave={(_, how, before) => leaveModelName(id, how, before)}
        />
        <ClassLine line={line} />
      </div>
    );
  }
  return (
    <div
      className={styles.head}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (editable) edit({ model: id });
      }}
    >
      <span className={styles.name}>{name || 'Unnamed'}</span>
      <span className={styles.origin}>{origin}</span>
      <ClassLine line={line} />
      {open && <Dots model={id} />}
    </div>
  );
}

/** What the class is and what it is made of. */
function ClassLine({ line }: { readonly line: string }) {
  return (
    line !== '' && (
      <span className={styles.line} title={line}>
        {line}
      </span>
    )
  );
}

interface RowsProps {
  readonly data: ModelData;
  /** True when a lit relation arrives at its key. */
  readonly litKey: boolean;
  readonly open: boolean;
  readonly fields: Readonly<Record<FieldId, 'error' | 'warning' | 'info'>> | undefined;
}

function Rows({ data, litKey, open, fields }: RowsProps) {
  const { id, name, rows } = data;
  const owns = (field: FieldId | null) => rows.some((row) => row.field === field);
  const begins = (edge: string | null) => rows.some((row) => row.edge === edge);
  const selected = useWorkspace(({ selection }) => {
    const chosen = selectedEdge(selection);
    return chosen !== null && (owns(selection.field) || begins(chosen)) ? chosen : null;
  });
  const editing = useWorkspace((state) =>
    state.editing !== null && 'field' in state.editing && owns(state.editing.field)
      ? state.editing.field
      : null,
  );
  const pointed = useStore(light, ({ edge }) => (edge !== null && begins(edge) ? edge : null));
  const draft = useStore(newField, ({ row }) => (row?.model === id ? row : null));
  // The rows Django adds stand before those of the class body.
  const added = rows.filter((row) => row.field === null).length;

  const drawn = rows.map((row) => (
    <FieldRow
      key={row.key}
      row={row}
      model={id}
      selected={selected !== null && (row.field ?? row.edge) === selected}
      lit={(pointed !== null && row.edge === pointed) || (litKey && row.mark === 'PK')}
      editing={row.field !== null && row.field === editing}
      open={open}
      problem={row.field === null ? undefined : fields?.[row.field]}
    />
  ));
  return (
    <ul className={styles.rows} aria-label={`Fields of ${name}`}>
      {draft
        ? drawn.toSpliced(added + draft.at, 0, <NewRow key={`new ${draft.at}`} row={draft} />)
        : drawn}
    </ul>
  );
}
