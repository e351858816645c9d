import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Breach } from '../../core/rows/checkRows.ts';
import { cellFrom, cellText } from '../../core/rows/kinds.ts';
import type { Row, Table } from '../../core/rows/population.ts';
import type { ResolvedField } from '../../core/schema/schema.ts';
import { setOwnRows } from '../../state/ownRows.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OnceButton } from '../../ui/OnceButton.tsx';
import { CellInput } from './CellInput.tsx';
import styles from './Rows.module.css';
import { shownRows, STEP } from './shownRows.ts';

/** The rows of one model; every value can be typed over. */
export function RowsTable({
  table,
  breaches,
}: {
  readonly table: Table;
  readonly breaches: readonly Breach[];
}) {
  const { model, rows } = table;
  const fields = model.fields.filter(isShown);
  const [first, setFirst] = useState(STEP);
  const [touched, setTouched] = useState<readonly number[]>([]);
  const shown = shownRows({
    count: rows.length,
    first,
    touched,
    broken: breaches.flatMap((breach) => breach.rows),
  });
  const hidden = rows.length - shown.length;
  const save = (next: readonly Row[]): void => setOwnRows(model.id, next);
  const setCell = (at: number, field: ResolvedField, text: string): void => {
    setTouched([...touched, at]);
    save(rows.map((row, i) => (i === at ? { ...row, [field.name]: cellFrom(field, text) } : row)));
  };
  const add = (): void => {
    setTouched([...touched, rows.length]);
    save([...rows, nextRow(table)]);
  };
  const remove = (at: number): void => {
    setTouched(touched.flatMap((i) => (i === at ? [] : [i > at ? i - 1 : i])));
    save(rows.filter((_, i) => i !== at));
  };
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">Rows of {model.label}</caption>
          <thead>
            <tr>
              {fields.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th>
                <span className="visually-hidden">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((i) => {
              const broken = breaches.filter((breach) => breach.rows.includes(i));
              return (
                // A row has nothing else to be known by: its key can be typed over too.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={i} data-broken={broken.length > 0 || undefined}>
                  {fields.map((field) => (
                    <td key={field.name}>
                      <CellInput
                        label={`${field.name} of row ${i + 1}`}
                        value={cellText(rows[i]?.[field.name])}
                        isFixed={field.type?.value === 'generated'}
                        problem={
                          broken.find((breach) => breach.field === field.name)?.message ?? null
                        }
                        onCommit={(text) => setCell(i, field, text)}
                      />
                    </td>
                  ))}
                  <td>
                    <IconButton label={`Delete row ${i + 1}`} onClick={() => remove(i)}>
                      <Trash2 size={13} aria-hidden />
                    </IconButton>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={styles.bar} data-keeps-focus>
        {hidden > 0 && (
          <OnceButton look="quiet" onClick={() => setFirst(first + STEP)}>
            Show {Math.min(STEP, hidden)} more of {rows.length} rows
          </OnceButton>
        )}
        <Button look="quiet" onClick={add}>
          <Plus size={14} aria-hidden /> Add row
        </Button>
      </div>
    </>
  );
}

/** Many-to-manys of Django's own models lead out of the design. */
const isShown = ({ type, field }: ResolvedField): boolean =>
  type?.value !== 'tuple' &&
  type?.value !== 'generic' &&
  (field !== null || type?.relation !== 'manyToMany');

/** A copy of the last row with the next number for its key. */
function nextRow({ model, rows }: Table): Row {
  const last = rows.at(-1) ?? {};
  const key = model.primaryKey.name;
  const numbers = rows.map((row) => row[key]).filter((cell) => typeof cell === 'number');
  return numbers.length === rows.length && model.parents.length === 0
    ? { ...last, [key]: Math.max(0, ...numbers) + 1 }
    : last;
}
