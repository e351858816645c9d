/** Which classes a model is made of: bases resolved, and put in the order Python looks them up (the MRO). */
import type { Design, Model } from '../design/design.ts';
import { findApp, findModel } from '../design/queries.ts';
import { isCode, isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import { plainClasses } from './plainClasses.ts';
import { sameItems } from './sameItems.ts';

/** The models a model names as its bases, in order; what is missing, is Python, or leads back to the model is left out. */
export interface Lineage {
  readonly bases: readonly Model[];
  /** Every model it is made of, nearest first, without itself. */
  readonly ancestors: readonly Model[];
  /** False when a base is no model of the design, so that it may bring anything. */
  readonly isWhole: boolean;
  /** True when the bases have no order that keeps each class before its own bases: Python refuses the class. */
  readonly isTangled: boolean;
  /** True when a model is among its own ancestors. */
  readonly isCyclic: boolean;
}

/** Python classes that bring no fields of their own. */
const plainBases = new Set(['models.Model', 'django.db.models.Model', 'Model', 'object']);

/** More ancestors than any class has; beyond it their order is not sought, for that would take too long. */
const MAX_ANCESTORS = 200;

const alone: Lineage = {
  bases: [],
  ancestors: [],
  isWhole: true,
  isTangled: false,
  isCyclic: false,
};

/** What a lineage is made of: the bases that were found, and the lineage of each. */
interface Given extends Pick<Lineage, 'bases' | 'isWhole' | 'isCyclic'> {
  readonly above: readonly Lineage[];
}

const kept = new WeakMap<Model, { readonly given: Given; readonly made: Lineage }>();

const isSame = (a: Given, b: Given): boolean =>
  a.isWhole === b.isWhole &&
  a.isCyclic === b.isCyclic &&
  sameItems(a.bases, b.bases) &&
  sameItems(a.above, b.above);

function lineageFrom({ bases, above, isWhole, isCyclic }: Given): Lineage {
  const lines = bases.map((base, n) => [base, ...(above[n]?.ancestors ?? [])]);
  const merged = merge([...lines, bases]);
  return {
    bases,
    ancestors: merged ?? [...new Set(lines.flat())].slice(0, MAX_ANCESTORS),
    isWhole: isWhole && above.every((one) => one.isWhole),
    isTangled: merged === null,
    isCyclic: isCyclic || above.some((one) => one.isCyclic),
  };
}

/** The lineage of every model of the design. What did not change keeps its identity. */
export function lineagesOf(design: Design): ReadonlyMap<ModelId, Lineage> {
  const known = new Map<ModelId, Lineage>();
  const open = new Set<ModelId>();

  const isPlain = ({ app: label }: Model, base: string): boolean => {
    const app = findApp(design, label);
    return plainBases.has(base) || (app !== undefined && plainClasses(app).has(base));
  };

  const lineage = (model: Model): Lineage => {
    const before = known.get(model.id);
    if (before) return before;
    if (model.bases.length === 0) {
      known.set(model.id, alone);
      return alone;
    }
    open.add(model.id);
    let isCyclic = false;
    let isWhole = true;
    const bases: Model[] = [];
    for (const base of model.bases) {
      const found = isModelRef(base) ? findModel(design, base.model) : undefined;
      if (found && open.has(found.id)) isCyclic = true;
      else if (found && !bases.includes(found)) bases.push(found);
      else if (!isCode(base) || !isPlain(model, base.code)) isWhole = false;
    }
    const given: Given = { bases, above: bases.map(lineage), isWhole, isCyclic };
    const last = kept.get(model);
    const made = last && isSame(last.given, given) ? last.made : lineageFrom(given);
    if (made !== last?.made) kept.set(model, { given, made });
    open.delete(model.id);
    known.set(model.id, made);
    return made;
  };

  for (const model of design.models) lineage(model);
  return known;
}

/** The C3 merge of Python's `type.mro`; null when there is none. */
function merge(lists: readonly (readonly Model[])[]): readonly Model[] | null {
  if (lists.some((list) => list.length > MAX_ANCESTORS)) return null;
  const rest = lists.map((list) => [...list]).filter((list) => list.length > 0);
  const merged: Model[] = [];
  while (rest.some((list) => list.length > 0)) {
    const next = rest
      .map(([head]) => head)
      .find((head) => head && rest.every((list) => !list.slice(1).includes(head)));
    if (!next) return null;
    merged.push(next);
    for (const list of rest) if (list[0] === next) list.shift();
  }
  return merged;
}
