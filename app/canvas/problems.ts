import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Finding, Severity } from '../core/constraints/rule.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { useFindingsByPlace } from '../state/hooks.ts';

/** What is wrong with one model, as far as its node shows it. */
export interface ModelProblems {
  readonly errors: number;
  readonly warnings: number;
  /** What the badge says: the gravest few. */
  readonly told: string;
  readonly fields: Readonly<Record<FieldId, Severity>>;
}

type Problems = ReadonlyMap<ModelId, ModelProblems>;

const problems = createStore<{ readonly byModel: Problems }>(() => ({ byModel: new Map() }));

const TOLD = 3;

function summarise(findings: readonly Finding[]): ModelProblems {
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const more = grave.length - TOLD;
  const fields: Record<FieldId, Severity> = {};
  // Gravest first: the first that speaks of a field marks it.
  for (const { at, severity } of grave) if (at.field) fields[at.field] ??= severity;
  return {
    errors: grave.filter(({ severity }) => severity === 'error').length,
    warnings: grave.filter(({ severity }) => severity === 'warning').length,
    told:
      grave
        .slice(0, TOLD)
        .map(({ message }) => message)
        .join(' ') + (more > 0 ? ` And ${more} more.` : ''),
    fields,
  };
}

/** Follows the findings at leisure; a model whose problems stay the same is not told. */
export function useProblemFeed(): Problems {
  const { models } = useFindingsByPlace();
  useEffect(() => {
    const before = problems.getState().byModel;
    const next = new Map<ModelId, ModelProblems>();
    let changed = false;
    for (const [id, findings] of models) {
      const summary = summarise(findings);
      if (summary.told === '') continue;
      const old = before.get(id);
      const same = old && JSON.stringify(old) === JSON.stringify(summary);
      next.set(id, same ? old : summary);
      if (!same) changed = true;
    }
    if (changed || next.size !== before.size) problems.setState({ byModel: next });
  }, [models]);
  return useStore(problems, ({ byModel }) => byModel);
}

export const useProblems = (model: ModelId): ModelProblems | undefined =>
  useStore(problems, ({ byModel }) => byModel.get(model));
