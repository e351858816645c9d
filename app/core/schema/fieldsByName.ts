/** Fields as Django looks them up (`Options.get_field` in django/db/models/options.py). */
import { factOf } from './factOf.ts';
import { namesSaid } from './fields.ts';
import { findInstalled } from './installed.ts';
import { allFieldsOf } from './schema.ts';
import type { ResolvedField, ResolvedModel } from './schema.ts';

/**
 * Whether all fields of the model are known: of one that exists elsewhere only if it is one of Django's, of one with a base
 * that is not in the design never.
 */
export const hasKnownFields = ({ model, label, isWhole }: ResolvedModel): boolean =>
  isWhole && (!model.external || findInstalled(label) !== undefined);

/** The field `get_field()` finds by this name, which may also be the attribute of a key; those of parents included. */
export const fieldCalled = (model: ResolvedModel, name: string): ResolvedField | undefined =>
  byName(visibleFields(model)).get(name);

/** The same among the fields that are columns of the model's own table. */
export const localFieldCalled = (model: ResolvedModel, name: string): ResolvedField | undefined =>
  byName(model.fields).get(name);

/** Every field its rows have, less those whose class gives the name to something else after them. */
export const visibleFields = factOf((model): readonly ResolvedField[] => {
  const said = new Map([model, ...model.ancestors].map((one) => [one.id, namesSaid(one.model)]));
  const all = allFieldsOf(model);
  const isSaid = ({ declaredIn, name }: ResolvedField) => said.get(declaredIn)?.has(name) === true;
  return all.some(isSaid) ? all.filter((field) => !isSaid(field)) : all;
});

type ByName = ReadonlyMap<string, ResolvedField>;
const named = new WeakMap<readonly ResolvedField[], ByName>();

/**
 * Fields by their names and attributes. What comes later takes a name from what had it before, and many-to-many fields come
 * last.
 */
function byName(fields: readonly ResolvedField[]): ByName {
  let known = named.get(fields);
  if (!known) {
    const found = new Map<string, ResolvedField>();
    for (const field of fields) found.set(field.attname, field).set(field.name, field);
    for (const field of fields)
      if (field.type?.relation === 'manyToMany') found.set(field.name, field);
    named.set(fields, (known = found));
  }
  return known;
}

/**
 * The primary key as Django sees it: a composite one takes precedence, the last one made of several; those of abstract bases
 * are made after those of the class itself.
 */
export const keyOf = ({ concrete: { id, fields, primaryKey } }: ResolvedModel): ResolvedField => {
  const composite = fields.filter(({ type }) => type?.value === 'tuple');
  const inherited = composite.findLast(({ declaredIn }) => declaredIn !== id);
  return inherited ?? composite.at(-1) ?? primaryKey;
};
