import { ChevronDown, ChevronRight, CircleAlert, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { shallow } from 'zustand/shallow';
import styles from './Outline.module.css';
import { RowName } from './RowName.tsx';
import type { AppRow, ModelRow, Row } from './rows.ts';

interface Props {
  readonly row: Row;
  readonly selected: boolean;
  /** The one row the Tab key stops at. */
  readonly active: boolean;
  readonly renaming: boolean;
}

/** One line of the outline; the tree listens for it. */
export const TreeRow = memo(function TreeRow({ row, selected, active, renaming }: Props) {
  const isApp = row.kind === 'app';
  return (
    <div
      role="treeitem"
      data-key={row.key}
      aria-level={isApp ? 1 : 2}
      aria-selected={selected}
      aria-label={isApp ? `App ${row.label}` : describe(row)}
      {...(isApp ? { 'aria-expanded': row.open } : {})}
      tabIndex={active ? 0 : -1}
      className={[isApp ? styles.app : styles.model, selected && styles.selected]
        .filter(Boolean)
        .join(' ')}
    >
      {isApp ? (
        <AppLine row={row} renaming={renaming} />
      ) : (
        <ModelLine row={row} renaming={renaming} />
      )}
    </div>
  );
}, isSame);

/** Rows are made anew at every change of the design; only those that say something else are drawn again. */
function isSame(before: Props, after: Props): boolean {
  const { row: one, ...rest } = before;
  const { row: other, ...others } = after;
  return shallow({ ...one, ...rest }, { ...other, ...others });
}

function describe({ name, external, what, fields, severity, findings }: ModelRow): string {
  const kind = what === 'concrete' ? '' : `${what}, `;
  const size = external ? 'of Django' : `${fields} ${fields === 1 ? 'field' : 'fields'}`;
  const problems = severity === null ? '' : `, ${findings} ${severity}${findings === 1 ? '' : 's'}`;
  return `${name}, ${kind}${size}${problems}`;
}

interface LineProps<Kind> {
  readonly row: Kind;
  readonly renaming: boolean;
}

function AppLine({ row, renaming }: LineProps<AppRow>) {
  const Arrow = row.open ? ChevronDown : ChevronRight;
  return (
    <>
      <span className={styles.hue} style={{ background: `var(--hue-${row.hue})` }} />
      {renaming ? <RowName row={row} /> : row.label}
      <Arrow size={13} className={styles.arrow} aria-hidden />
    </>
  );
}

function ModelLine({ row, renaming }: LineProps<ModelRow>) {
  if (renaming) return <RowName row={row} />;
  const Mark = row.severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <>
      <span className={styles.modelName} data-what={row.what}>
        {row.name || <em>no name</em>}
      </span>
      {row.what !== 'concrete' && <span className={styles.what}>{row.what}</span>}
      {row.severity !== null && <Mark size={13} className={styles[row.severity]} aria-hidden />}
      <span className={styles.count}>{row.external ? 'Django' : row.fields}</span>
    </>
  );
}
