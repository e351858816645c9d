/** `Meta` as Django sees it: what a model says, and what its bases hand on (ModelBase.__new__ in django/db/models/base.py). */
import type { Design, Model } from '../design/design.ts';
import { findModel, modelLabel } from '../design/queries.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId, Options } from '../fieldTypes/values.ts';
import type { Lineage } from './bases.ts';
import { findInstalled } from './installed.ts';

const kept = new WeakMap<Model, { readonly given: readonly Options[]; readonly meta: Options }>();

/** Whether the class has a `class Meta` of its own. */
export const hasOwnMeta = ({ meta, metaBases }: Model): boolean =>
  metaBases.length > 0 || Object.keys(meta).length > 0;

/** What each model's `Meta` comes to. A model without bases has the very options it states. */
export function metasOf(
  design: Design,
  lineages: ReadonlyMap<ModelId, Lineage>,
): ReadonlyMap<ModelId, Options> {
  const metas = new Map<ModelId, Options>();
  const open = new Set<ModelId>();

  const metaOf = (model: Model): Options => {
    const found = metas.get(model.id);
    if (found) return found;
    const lineage = lineages.get(model.id);
    if (!lineage || open.has(model.id)) return {};
    open.add(model.id);
    const meta = combine(model, given(model, lineages, metaOf, design));
    open.delete(model.id);
    metas.set(model.id, meta);
    return meta;
  };
  for (const model of design.models) metaOf(model);
  return metas;
}

/** What others hand on to the model's `Meta`, the strongest last. */
function given(
  model: Model,
  lineages: ReadonlyMap<ModelId, Lineage>,
  metaOf: (model: Model) => Options,
  design: Design,
): readonly Options[] {
  // Python finds the Meta of the nearest abstract class, for only those keep theirs.
  const nearestOf = ({ id }: Model) => lineages.get(id)?.ancestors.find(isAbstract);
  // A class that needs this one first cannot be named by it.
  const isMadeOf = (base: Model) =>
    base === model || lineages.get(base.id)?.ancestors.includes(model) === true;
  const extended = model.metaBases
    .flatMap((base) => (isModelRef(base) ? (findModel(design, base.model) ?? []) : []))
    .filter((base) => !isMadeOf(base))
    .flatMap((base) => (isAbstract(base) ? base : (nearestOf(base) ?? [])))
    .toReversed();
  const nearest = hasOwnMeta(model) ? undefined : nearestOf(model);
  const ancestors = lineages.get(model.id)?.ancestors ?? [];
  const donors = nearest ? [nearest] : extended;
  const [first] = ancestors;
  const fromTable =
    first && !isAbstract(first) && !isAbstract(model) ? [orderOf(metaOf(first))] : [];
  return [...fromTable, ...donors.map((donor) => handedOn(metaOf(donor)))];
}

/** Whether the class has no table and hands on what it has; of an installed model, whether Django says so. */
export const isAbstract = (model: Model): boolean =>
  model.meta['abstract'] === true ||
  (model.external && findInstalled(modelLabel(model))?.abstract === true);

function combine(model: Model, options: readonly Options[]): Options {
  const some = options.filter((one) => Object.keys(one).length > 0);
  if (some.length === 0) return model.meta;
  const before = kept.get(model);
  const same = before?.given.length === some.length && before.given.every((g, i) => g === some[i]);
  if (before && same) return before.meta;
  const meta = Object.assign({}, ...some, model.meta) as Options;
  kept.set(model, { given: some, meta });
  return meta;
}

const without = new WeakMap<Options, Options>();

/** An abstract class is never made so by its base. */
function handedOn(meta: Options): Options {
  if (!Object.hasOwn(meta, 'abstract')) return meta;
  let rest = without.get(meta);
  if (!rest) {
    const { abstract: _, ...others } = meta;
    without.set(meta, (rest = others));
  }
  return rest;
}

const orders = new WeakMap<Options, Options>();

/** A model with a table hands on only how its rows are ordered. */
function orderOf(meta: Options): Options {
  let order = orders.get(meta);
  if (!order) {
    const names = ['ordering', 'get_latest_by'].filter((name) => Object.hasOwn(meta, name));
    order = Object.fromEntries(names.map((name) => [name, meta[name] ?? null]));
    orders.set(meta, order);
  }
  return order;
}
