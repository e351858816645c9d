import { useId } from 'react';
import { isSingleton } from '../../../core/cardinality/keptByChecks.ts';
import { setMeta, setRows } from '../../../core/commands/models.ts';
import type { RowBounds } from '../../../core/design/design.ts';
import { plural } from '../../../core/design/names.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { announce, run } from '../../../state/workspace.ts';
import { DescribedBy } from '../../../ui/described.ts';
import { OnceButton } from '../../../ui/OnceButton.tsx';
import { CountInput } from '../CountInput.tsx';
import { EnforcedBy } from '../EnforcedBy.tsx';
import styles from '../Inspector.module.css';
import { asSingleton } from './singleton.ts';

/** How many rows there are to be, as a sentence to fill in. */
export function RowNumbers({ resolved }: { readonly resolved: ResolvedModel }) {
  const hint = useId();
  const { id, name, rows } = resolved.model;
  const isOpen = rows.min === 0 && rows.max === null;
  const isKept = rows.max === 1 && isSingleton(resolved);
  const kept = rows.max === 1 && !isKept ? asSingleton(resolved) : null;
  const set = (change: Partial<RowBounds>) =>
    run(setRows, { model: id, rows: { ...rows, ...change } }, { join: `${id} rows` });
  return (
    <div data-keeps-focus>
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
      {isOpen ? (
        <p id={hint} className={styles.hint}>
          In the whole database, at any time
        </p>
      ) : (
        <EnforcedBy
          id={hint}
          kept={isKept ? '“At most 1” is enforced by the database' : ''}
          counted={isKept && rows.min === 0 ? '' : `“at least ${rows.min}”`}
        >
          {kept !== null && (
            <OnceButton
              onClick={() => {
                if (run(setMeta, { model: id, option: 'constraints', value: kept }))
                  announce('A CheckConstraint lets no row in but the one with key 1.');
              }}
            >
              Have the database keep it
            </OnceButton>
          )}
        </EnforcedBy>
      )}
    </div>
  );
}
