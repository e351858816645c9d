/** Findings as a person reads them: one of a field that several models have from a base is told once. */
import type { Finding, Place } from '../core/constraints/rule.ts';

export interface Folded extends Finding {
  /** Where the same is told of the same field in other models. */
  readonly copies?: readonly Place[];
}

const known = new WeakMap<readonly Finding[], readonly Folded[]>();

/**
 * The same findings in the same order, those merged that one rule has at one field in several models: Django checks a field
 * of an abstract model in each that is made of it. The other places light up with the first.
 */
export function folded(all: readonly Finding[]): readonly Folded[] {
  let list = known.get(all);
  if (!list) known.set(all, (list = fold(all)));
  return list;
}

function fold(all: readonly Finding[]): readonly Folded[] {
  const groups = new Map<string, Finding[]>();
  const told = new Map<string, number>();
  for (const [n, finding] of all.entries()) {
    const { rule, at } = finding;
    const here = `${rule} ${at.field ?? n} ${at.model ?? ''}`;
    // A rule may have several findings at a field of one model: the first of one goes with the first of another.
    const before = told.get(here) ?? 0;
    told.set(here, before + 1);
    const key = `${rule} ${at.field ?? n} ${before}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(merged);
}

function merged([first, ...others]: readonly Finding[]): readonly Folded[] {
  if (!first) return [];
  if (others.length === 0) return [first];
  const count = others.length === 1 ? 'another model' : `${others.length} other models`;
  const copies: readonly Place[] = others.map(({ at }) => at);
  return [
    {
      ...first,
      message: `${first.message} So it is in ${count} with this field.`,
      also: [...(first.also ?? []), ...copies],
      copies,
    },
  ];
}
