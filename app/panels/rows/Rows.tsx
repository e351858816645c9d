import { Shuffle } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { checkRows } from '../../core/rows/checkRows.ts';
import type { Breach } from '../../core/rows/checkRows.ts';
import { exampleOf, remarksOn } from '../../core/rows/example.ts';
import type { Table } from '../../core/rows/population.ts';
import { questionsOn } from '../../core/rows/questions.ts';
import type { Schema } from '../../core/schema/schema.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { brokenLinks } from '../../state/brokenLinks.ts';
import { useSettledDesign, useWorkspace } from '../../state/hooks.ts';
import { changeRows, ownRows, setOwnRows } from '../../state/ownRows.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import { Asked } from './Asked.tsx';
import { BringRows } from './BringRows.tsx';
import { TakeRows } from './TakeRows.tsx';
import { Broken } from './Broken.tsx';
import styles from './Rows.module.css';
import { RowsTable } from './RowsTable.tsx';

const amounts = {
  1: 'Fewest rows',
  3: '3 of each',
  5: '5 of each',
  10: '10 of each',
  25: '25 of each',
};

/** Example rows of the model that is selected, or of one chosen here; they can be edited, and other ones brought. */
export function Rows() {
  const schema = resolve(useSettledDesign());
  const { seed, atLeast, own } = useStore(ownRows);
  const made = useMemo(() => exampleOf(schema, { seed, atLeast }), [schema, seed, atLeast]);
  const tables = useMemo(() => withOwn(schema, made.tables, own), [schema, made, own]);
  const hasOwn = Object.keys(own).length > 0;
  // Those that were made have been counted already.
  const breaches = useMemo(
    () => (hasOwn ? checkRows(schema, tables) : []),
    [schema, tables, hasOwn],
  );
  useEffect(() => tellLines(breaches), [breaches]);
  const [chosen, setChosen] = useChosen(schema);
  const amount = useId();
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const model = models.find(({ id }) => id === chosen) ?? tables[0]?.model ?? models[0];
  if (!model) return <p className={styles.hint}>Draw a model, and its rows appear here.</p>;
  const table = tables.find((one) => one.model === model) ?? { model, rows: [] };
  const isOwn = Object.hasOwn(own, model.id);
  const remarks = remarksOn(made);
  const shown = breaches.filter((breach) => breach.model === model);
  const options = Object.fromEntries(
    models.map((one) => {
      const count = tables.find((other) => other.model === one)?.rows.length ?? 0;
      const broken = breaches.some((breach) => breach.model === one) ? ', broken' : '';
      return [one.id, `${one.label} (${count}${broken})`];
    }),
  );

  return (
    <section className={styles.rows} aria-label="Example rows">
      <div className={styles.bar}>
        <Select label="Rows of" value={model.id} options={options} onChange={setChosen} />
        <label className="visually-hidden" htmlFor={amount}>
          How many rows
        </label>
        <Select
          id={amount}
          value={String(atLeast)}
          options={amounts}
          onChange={(value) => changeRows({ atLeast: Number(value) })}
        />
        <Button
          onClick={() => {
            changeRows({ seed: (seed % 9999) + 1 });
            announce('Other rows are shown.');
          }}
        >
          <Shuffle size={14} aria-hidden /> Other rows
        </Button>
        <BringRows model={model} />
        {isOwn && (
          <Button
            onClick={() => {
              setOwnRows(model.id, null);
              announce(`The rows of ${model.model.name} are made again.`);
            }}
          >
            Make them again
          </Button>
        )}
      </div>
      <Broken
        breaches={shown}
        others={breaches.filter((breach) => breach.model !== model)}
        onShow={setChosen}
      />
      {isOwn && <Asked questions={questionsOn(model, table.rows)} />}
      <RowsTable table={table} breaches={shown} />
      <p className={styles.hint}>
        {isOwn
          ? 'These rows are kept in this browser for this design; they are not part of it.'
          : made.isLeast
            ? 'The fewest rows that keep every rule of the design.'
            : 'Rows that keep every rule of the design.'}
      </p>
      <TakeRows schema={schema} tables={tables} />
      {remarks.length > 0 && (
        <Details className={styles.remarks ?? ''} summary={`Not decided (${remarks.length})`}>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** The tables, with the rows a person has in place of those that were made. */
function withOwn(
  schema: Schema,
  made: readonly Table[],
  own: Readonly<Record<string, Table['rows']>>,
): readonly Table[] {
  const replaced = made.map((table) => ({ ...table, rows: own[table.model.id] ?? table.rows }));
  const others = schema.models.flatMap((model): Table[] => {
    const rows = own[model.id];
    const isThere = made.some((table) => table.model === model);
    return rows && !isThere && model.kind === 'concrete' ? [{ model, rows }] : [];
  });
  return [...replaced, ...others];
}

/** Says on each line of the canvas what the rows break there, for as long as they are shown. */
function tellLines(breaches: readonly Breach[]): () => void {
  const words = new Map<string, string>();
  // On a line there is room for a few words: of what the most rows break.
  for (const { relation, message } of breaches.toSorted((a, b) => b.rows.length - a.rows.length)) {
    if (!relation || words.has(relation.field.id)) continue;
    words.set(relation.field.id, message.split(/[:,]/)[0] ?? message);
  }
  brokenLinks.setState({ words });
  return () => brokenLinks.setState({ words: new Map() });
}

/** The model whose rows are shown: the one chosen here, until another is selected on the canvas. */
function useChosen(schema: Schema): readonly [string, (model: string) => void] {
  const { models, field } = useWorkspace((state) => state.selection);
  const ofField =
    field && schema.models.find((one) => one.fields.some((f) => f.field?.id === field));
  const selected = models[0] ?? (ofField ? ofField.id : undefined);
  const [chosen, setChosen] = useState(selected ?? '');
  const [seen, setSeen] = useState(selected);
  if (selected !== seen) {
    setSeen(selected);
    if (selected !== undefined) setChosen(selected);
  }
  return [chosen, setChosen];
}
