import { TriangleAlert } from 'lucide-react';
import type { Breach } from '../../core/rows/checkRows.ts';
import { light } from '../../state/lit.ts';
import { selectField } from '../../state/workspace.ts';
import styles from './Rows.module.css';

interface Props {
  /** Of the model that is shown. */
  readonly breaches: readonly Breach[];
  readonly others: readonly Breach[];
  readonly onShow: (model: string) => void;
}

/** So many are told; the rest is counted. */
const TOLD = 20;

/** What the rows break, in sentences; one of a relation leads to its line on the canvas. */
export function Broken({ breaches, others, onShow }: Props) {
  const all = [...breaches, ...others];
  if (all.length === 0) return null;
  return (
    <ul className={styles.broken} aria-label="Broken by these rows">
      {all.slice(0, TOLD).map((breach) => (
        <li
          key={`${breach.model.id} ${breach.rows.join(' ')} ${breach.field ?? ''} ${breach.message}`}
        >
          <TriangleAlert size={14} aria-hidden />
          <button type="button" className={styles.told} onClick={() => show(breach, onShow)}>
            {breach.message}
          </button>
        </li>
      ))}
      {all.length > TOLD && <li>and {all.length - TOLD} more</li>}
    </ul>
  );
}

function show({ model, relation }: Breach, onShow: Props['onShow']): void {
  if (relation && !relation.implicit) {
    selectField(relation.field.id);
    light([{ model: relation.owner.id, field: relation.field.id }]);
  }
  onShow(model.id);
}
