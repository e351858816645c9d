import { useId } from 'react';
import { setRows } from '../../../core/commands/models.ts';
import type { Model, RowBounds } from '../../../core/design/design.ts';
import { plural } from '../../../core/design/names.ts';
import { run } from '../../../state/workspace.ts';
import { DescribedBy } from '../../../ui/described.ts';
import { CountInput } from '../CountInput.tsx';
import styles from '../Inspector.module.css';

/** How many rows there are to be, as a sentence to fill in. */
export function RowNumbers({ model: { id, name, rows } }: { readonly model: Model }) {
  const hint = useId();
  const set = (change: Partial<RowBounds>) =>
    run(setRows, { model: id, rows: { ...rows, ...change } }, { join: `${id} rows` });
  const isStated = rows.min > 0 || rows.max !== null;
  return (
    <div>
      <DescribedBy value={hint}>
        <p className={styles.numbers}>
          There are at least{' '}
          <CountInput
            label={`Least number of ${plural(name)}`}
            placeholder="0"
            value={rows.min === 0 ? undefined : rows.min}
            onChange={(min = 0) => set({ min })}
          />{' '}
          and at most{' '}
          <CountInput
            label={`Most ${plural(name)}`}
            placeholder="∞"
            value={rows.max ?? undefined}
            onChange={(max) => set({ max: max ?? null })}
          />{' '}
          <strong>{plural(name)}</strong>
        </p>
      </DescribedBy>
      <p id={hint} className={styles.hint}>
        {isStated ? 'Enforced by nothing but a test' : 'In the whole database, at any time'}
      </p>
    </div>
  );
}
