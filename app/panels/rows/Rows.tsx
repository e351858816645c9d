import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { checkRows } from '../../core/rows/checkRows.ts';
import type { Breach } from '../../core/rows/checkRows.ts';
import { remarksOn } from '../../core/rows/example.ts';
import type { Population, Table } from '../../core/rows/population.ts';
import { questionsOn } from '../../core/rows/questions.ts';
import type { ResolvedModel, Schema } from '../../core/schema/schema.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { brokenLinks } from '../../state/brokenLinks.ts';
import { useSettledDesign, useWorkspace } from '../../state/hooks.ts';
import { ownRows } from '../../state/ownRows.ts';
import { Details } from '../../ui/Details.tsx';
import { Asked } from './Asked.tsx';
import { TakeRows } from './TakeRows.tsx';
import { Broken } from './Broken.tsx';
import { Making } from './Making.tsx';
import styles from './Rows.module.css';
import { RowsBar } from './RowsBar.tsx';
import { RowsTable } from './RowsTable.tsx';
import { useExample } from './useExample.ts';

/** Example rows of the model that is selected, or of one chosen here; they can be edited, and other ones brought. */
export function Rows() {
  const { seed, atLeast, own } = useStore(ownRows);
  const example = useExample(resolve(useSettledDesign()), seed, atLeast);
  const { schema, made, stage } = example;
  const tables = useMemo(() => withOwn(schema, made?.tables ?? [], own), [schema, made, own]);
  // Those that were made have been counted already; where there are none, what is missing says nothing.
  const isCounted = made !== null && Object.keys(own).length > 0;
  const breaches = useMemo(
    () => (isCounted ? checkRows(schema, tables) : []),
    [schema, tables, isCounted],
  );
  useEffect(() => tellLines(breaches), [breaches]);
  const [chosen, setChosen] = useChosen(schema);
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const model = models.find(({ id }) => id === chosen) ?? tables[0]?.model ?? models[0];
  if (!model) return <p className={styles.hint}>Draw a model, and its rows appear here.</p>;
  const isMaking = stage.kind === 'making';
  const isThere = made !== null || !isMaking;
  const table = tables.find((one) => one.model === model) ?? { model, rows: [] };
  const isOwn = Object.hasOwn(own, model.id);
  const shown = breaches.filter((breach) => breach.model === model);
  const options = models.map((one) => {
    const count = tables.find((other) => other.model === one)?.rows.length ?? 0;
    const broken = breaches.some((breach) => breach.model === one) ? ', broken' : '';
    return [one.id, `${one.label} (${count}${broken})`];
  });

  return (
    <section className={styles.rows} aria-label="Example rows" data-keeps-focus>
      {isThere && (
        <RowsBar model={model} models={Object.fromEntries(options)} onChoose={setChosen} />
      )}
      <Making {...example} />
      {isThere && (
        <>
          <Broken
            breaches={shown}
            others={breaches.filter((breach) => breach.model !== model)}
            onShow={setChosen}
          />
          {isOwn && <Asked questions={questionsOn(model, table.rows)} />}
          <RowsTable key={model.id} table={table} breaches={shown} />
          <p className={styles.hint}>{isOwn ? kept : made && saidOf(made)}</p>
          <TakeRows schema={schema} tables={isMaking ? [] : tables} />
          {/* How many there are is said above already. */}
          {made && <Remarks remarks={remarksOn({ ...made, fewer: null })} />}
        </>
      )}
    </section>
  );
}

const kept = 'These rows are kept in this browser for this design; they are not part of it.';

const saidOf = ({ isLeast, fewer }: Population): string => {
  const rows = isLeast ? 'The fewest rows' : 'Rows';
  return [`${rows} that keep every rule of the design.`, fewer].join(' ').trim();
};

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <Details className={styles.remarks ?? ''} summary={`Not decided (${remarks.length})`}>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </Details>
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
  const isSelected = (one: ResolvedModel): boolean =>
    models[0] === undefined ? one.fields.some((f) => f.field?.id === field) : one.id === models[0];
  // What was added a moment ago is selected as soon as it has rows.
  const selected = schema.models.find(isSelected)?.id;
  const [chosen, setChosen] = useState(selected ?? '');
  const [seen, setSeen] = useState(selected);
  if (selected !== seen) {
    setSeen(selected);
    if (selected !== undefined) setChosen(selected);
  }
  return [chosen, setChosen];
}
