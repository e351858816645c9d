import { ClipboardPaste } from 'lucide-react';
import { useId, useState } from 'react';
import { rowsFromCsv } from '../../core/rows/csv.ts';
import type { ResolvedModel } from '../../core/schema/schema.ts';
import { setOwnRows } from '../../state/ownRows.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Rows.module.css';

/** Takes rows a person has: pasted, or a file dropped or chosen. */
export function BringRows({ model }: { readonly model: ResolvedModel }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    setText('');
    setTrouble(null);
  };
  const take = (): void => {
    const brought = rowsFromCsv(model, text);
    if (!brought) {
      setTrouble(`The first line has to name fields of ${model.model.name}: ${namesOf(model)}.`);
      return;
    }
    setOwnRows(model.id, brought.rows);
    const without = brought.unknown.length > 0 ? ` Left out: ${brought.unknown.join(', ')}.` : '';
    const more = brought.left > 0 ? ` ${brought.left} more were not read.` : '';
    announce(`${brought.rows.length} rows of ${model.model.name} are here.${without}${more}`);
    close();
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file) setText(await file.text());
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ClipboardPaste size={14} aria-hidden /> Bring rows
      </Button>
      {isOpen && (
        <Dialog title={`Rows of ${model.model.name}`} open onClose={close} width={560}>
          <label className={styles.hint} htmlFor={id}>
            Paste a table (CSV) whose first line names the fields, or drop a file. It stays in this
            browser.
          </label>
          <textarea
            id={id}
            data-first
            className={styles.csv}
            rows={9}
            spellCheck={false}
            placeholder={`${namesOf(model, ',')}\n…`}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              event.stopPropagation();
              void read(event.dataTransfer.files[0]);
            }}
          />
          {trouble !== null && (
            <p className={styles.trouble} role="alert">
              {trouble}
            </p>
          )}
          <div className={styles.bar}>
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-label="A file with rows"
              onChange={(event) => void read(event.target.files?.[0])}
            />
            <Button look="primary" disabled={text.trim() === ''} onClick={take}>
              Take these rows
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

const namesOf = ({ fields }: ResolvedModel, between = ', '): string =>
  fields
    .filter(({ type }) => type?.hasColumn !== false)
    .map(({ name }) => name)
    .join(between);
