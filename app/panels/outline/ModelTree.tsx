import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { findOwner } from '../../core/design/queries.ts';
import { focusOn } from '../../state/focus.ts';
import { useEditable, useFindingsByPlace, useSchema, useWorkspace } from '../../state/hooks.ts';
import { select, selectModel, workspace } from '../../state/workspace.ts';
import { foldSheets } from '../../state/view.ts';
import { useRightClickMenu } from '../../ui/useRightClickMenu.tsx';
import styles from './Outline.module.css';
import { renaming, startRenaming } from './renaming.ts';
import { rowMenu } from './rowMenus.ts';
import { rowKeeper, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { TreeRow } from './TreeRow.tsx';
import { nextRow } from './treeKeys.ts';

/** Apps and models as a tree: arrows move, Enter goes there on the canvas, F2 renames. */
export function ModelTree() {
  const schema = useSchema();
  const findings = useFindingsByPlace();
  const editable = useEditable();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const renamed = useStore(renaming, (state) => state.key);
  const models = useWorkspace((state) => state.selection.models);
  const owner = useWorkspace(({ design, selection }) =>
    selection.field === null ? selection.base?.model : findOwner(design, selection.field)?.id,
  );
  const tree = useRef<HTMLDivElement>(null);
  const [keep] = useState(rowKeeper);
  const rows = keep(rowsOf(schema.design, schema, findings, folded));
  const selected = useMemo(
    () => new Set<string>(owner === undefined ? models : [owner]),
    [owner, models],
  );
  const first = rows.find(({ key }) => selected.has(key)) ?? rows[0];
  const active = rows.find(({ key }) => key === current) ?? first;

  // What is selected on the canvas shows in the outline.
  const [shown] = selected;
  useEffect(() => {
    if (shown === undefined) return;
    tree.current?.querySelector(`[data-key="${shown}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  // Most letters typed change no row, and then a thousand need not be looked at.
  const drawn = useMemo(
    () =>
      rows.map((row) => (
        <TreeRow
          key={row.key}
          row={row}
          selected={selected.has(row.key)}
          active={row.key === active?.key}
          renaming={row.key === renamed}
        />
      )),
    [rows, selected, active?.key, renamed],
  );

  const fold = (label: string, open: boolean) =>
    setFolded((before) => {
      const next = new Set(before);
      if (open) next.delete(label);
      else next.add(label);
      return next;
    });

  const go = (row: Row) => {
    setCurrent(row.key);
    if (row.kind === 'model') selectModel(row.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };

  const rowAt = (target: EventTarget): Row | undefined => {
    const found = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    return rows.find(({ key }) => key === found?.dataset['key']);
  };

  const { handlers, menu } = useRightClickMenu(({ target }) => {
    const row = editable ? rowAt(target) : undefined;
    return row ? rowMenu(row) : [];
  });

  const keys = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = nextRow(rows, active, key);
    if (next) go(next);
    else if (key === 'Enter' && active.kind === 'model') focusOn({ model: active.key });
    else if (key === 'F2' && editable) startRenaming(active.key);
    else if (active.kind === 'model') return;
    else if (key === 'Enter' || key === ' ') fold(active.label, !active.open);
    else if (key === 'ArrowRight') fold(active.label, true);
    else if (key === 'ArrowLeft') fold(active.label, false);
    else return;
    event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    const row = rowAt(event.target);
    if (row?.kind === 'app') fold(row.label, !row.open);
    else if (row) pick(row.key, event.ctrlKey || event.metaKey || event.shiftKey);
  };

  if (rows.length === 0) return <p className={styles.empty}>No models yet.</p>;
  const list = (
    <div
      {...handlers}
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label="Models"
      aria-multiselectable
      className={styles.tree}
      onKeyDown={keys}
      onClick={click}
      onDoubleClick={(event) => {
        const row = rowAt(event.target);
        if (row?.kind === 'model' && editable) startRenaming(row.key);
      }}
      onFocus={(event) => setCurrent(rowAt(event.target)?.key ?? null)}
    >
      {drawn}
    </div>
  );
  return (
    <>
      {list}
      {menu}
    </>
  );
}

/** Goes to a model, or adds it to what is selected, or takes it away. */
function pick(id: ModelId, toggles: boolean): void {
  const { models } = workspace.getState().selection;
  if (!toggles) {
    focusOn({ model: id });
    foldSheets();
  } else
    select({ models: models.includes(id) ? models.filter((one) => one !== id) : [...models, id] });
}
