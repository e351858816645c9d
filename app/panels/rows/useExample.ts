import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Population } from '../../core/rows/population.ts';
import type { ResolvedModel, Schema } from '../../core/schema/schema.ts';
import { useWorkspace } from '../../state/hooks.ts';
import type { Source } from '../../state/workspace.ts';
import { announce } from '../../state/workspace.ts';
import type { MadeRows } from './makeRows.ts';
import { makeRows } from './makeRows.ts';

/** What rows are asked for. */
export interface Wish {
  readonly schema: Schema;
  readonly source: Source;
  readonly seed: number;
  readonly atLeast: number;
}

/** How far the making is; the number of rows is null as long as it is not known. */
export type Stage =
  | { readonly kind: 'making'; readonly made: number; readonly of: number | null }
  | { readonly kind: 'made' | 'cancelled' | 'failed' };

export interface Example {
  /** What the rows are rows of: the design of before, while those of the latest are being made. */
  readonly schema: Schema;
  /** The rows made last; null where none are there. */
  readonly made: Population | null;
  readonly wish: Wish;
  readonly stage: Stage;
  readonly cancel: () => void;
  /** Makes them after all. */
  readonly again: () => void;
}

interface Made {
  readonly wish: Wish;
  readonly made: Population;
  readonly tookMs: number;
}

/** Nobody waits longer for the next keystroke. */
const LONGEST_PAUSE_MS = 500;

const start: Stage = { kind: 'making', made: 0, of: null };

/** Example rows of the design, made by a worker each time another design or other rows are asked for. */
export function useExample(schema: Schema, seed: number, atLeast: number): Example {
  const source = useWorkspace((state) => state.source);
  const wish = useMemo(() => ({ schema, source, seed, atLeast }), [schema, source, seed, atLeast]);
  const [last, setLast] = useState<Made | null>(null);
  const [told, setTold] = useState<{ readonly wish: Wish; readonly stage: Stage } | null>(null);
  const stage = told?.wish === wish ? told.stage : start;
  const take = useEffectEvent((made: Made): void => {
    setTold({ wish: made.wish, stage: { kind: 'made' } });
    setLast(made);
    if (last?.wish.source === made.wish.source && isOther(last.wish, made.wish))
      announce('Other rows are shown.');
  });
  const isMaking = stage.kind === 'making';
  const pauseMs = last && last.wish.schema !== schema ? Math.min(last.tookMs, LONGEST_PAUSE_MS) : 0;
  useEffect(() => {
    if (!isMaking) return undefined;
    let stop = (): void => {};
    const asked = { design: wish.schema.design, seed: wish.seed, atLeast: wish.atLeast };
    const begin = (): void => {
      const begun = performance.now();
      stop = makeRows(asked, (answer) => {
        if (answer.kind === 'progress') setTold({ wish, stage: { ...answer, kind: 'making' } });
        else if (answer.kind === 'failed') setTold({ wish, stage: answer });
        else {
          const made = inSchema(wish.schema, answer.rows);
          take({ wish, made, tookMs: performance.now() - begun });
        }
      });
    };
    // A browser lets a worker go on for seconds after its end: where rows take long, not each keystroke has one begin.
    const timer = setTimeout(begin, pauseMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [wish, isMaking, pauseMs]);
  const isShown = last?.wish.source === source;
  return {
    schema: isShown ? last.wish.schema : schema,
    made: isShown ? last.made : null,
    wish,
    stage,
    cancel: () => setTold({ wish, stage: { kind: 'cancelled' } }),
    again: () => setTold({ wish, stage: start }),
  };
}

const isOther = (a: Wish, b: Wish): boolean => a.seed !== b.seed || a.atLeast !== b.atLeast;

/** The rows with the models of the schema they were made for. */
function inSchema({ models }: Schema, { tables, without, ...rest }: MadeRows): Population {
  const byId = new Map<string, ResolvedModel>(models.map((model) => [model.id, model]));
  const withModel = <Of extends { readonly model: string }>(one: Of) => {
    const model = byId.get(one.model);
    return model ? [{ ...one, model }] : [];
  };
  return { ...rest, tables: tables.flatMap(withModel), without: without.flatMap(withModel) };
}
