import { createStore } from 'zustand/vanilla';
import type { Place } from '../core/constraints/rule.ts';
import { workspace } from './workspace.ts';

const none: ReadonlySet<string> = new Set();

/** The lines that are lit up together with what is selected: those of the relations a finding speaks of. */
export const lit = createStore<{ readonly edges: ReadonlySet<string> }>(() => ({ edges: none }));

/** Lights up the relations at these places until something else is selected. */
export function light(places: readonly Place[]): void {
  const fields = places.flatMap(({ field }) => field ?? []);
  lit.setState({ edges: fields.length === 0 ? none : new Set(fields) });
}

/** What is lit for as long as somebody looks at words about it: models, and the lines between them. */
export interface Glance {
  readonly models: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const nowhere: Glance = { models: none, edges: none };

export const glance = createStore<Glance>(() => nowhere);

/** Lights these up until `lookAway`. */
export const lookAt = (seen: Glance): void => glance.setState(seen);

export const lookAway = (): void => glance.setState(nowhere);

workspace.subscribe(({ selection }, { selection: before }) => {
  if (selection === before || lit.getState().edges === none) return;
  const same = selection.field === before.field && `${selection.models}` === `${before.models}`;
  if (!same) lit.setState({ edges: none });
});
