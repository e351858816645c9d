import type { LocalPart } from './fields.ts';
import type { ResolvedModel } from './schema.ts';

/**
 * What can be read off a model and what it is made of, alone: read once, and again only when an edit has concerned these.
 * `read` must not hand out models or relations, which are others in every version.
 */
export function factOf<Fact>(read: (model: ResolvedModel) => Fact): (model: ResolvedModel) => Fact {
  const known = new WeakMap<LocalPart, { readonly fact: Fact }>();
  return (model) => {
    let found = known.get(model.local);
    if (!found) known.set(model.local, (found = { fact: read(model) }));
    return found.fact;
  };
}
