/** What a relation may point at instead of a model that is not there. */
import { addModel } from '../commands/models.ts';
import { setOption } from '../commands/fields.ts';
import type { Design, Field, Model } from '../design/design.ts';
import { nextModelId } from '../design/ids.ts';
import { isUsableName } from '../design/names.ts';
import { findModel } from '../design/queries.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { namesSaid } from '../schema/fields.ts';
import { factOf } from '../schema/factOf.ts';
import { findInstalled } from '../schema/installed.ts';
import { allFieldsOf } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { nameOf } from './fieldNames.ts';
import { fix, set } from './fixes.ts';
import type { Fix } from './rule.ts';

/** The name of a model that an option asks for and the design does not have; undefined when it has it or none is asked for. */
export function missingModel(schema: Schema, value: OptionValue | undefined): string | undefined {
  if (isMissing(value)) return value.missing;
  if (isModelRef(value) && !schema.byId.has(value.model)) return '';
  return undefined;
}

/** The name of the field a key points at, where its target has none of the name. */
export function missingToField(
  schema: Schema,
  { field, target }: ResolvedRelation,
): string | undefined {
  const name = nameOf(schema, field.options['to_field'] ?? null);
  const isThere = !target || !name || !hasKnownFields(target) || fieldCalled(target, name);
  return isThere ? undefined : name;
}

/** Points the option at a model of that name in another app, if there is one. */
export function pointAtNamesake(
  schema: Schema,
  field: Field,
  option: string,
  wanted: string,
): readonly Fix[] {
  const name = wanted.slice(wanted.lastIndexOf('.') + 1).toLowerCase();
  return schema.models
    .filter((model) => model.modelName === name && name !== '')
    .map((model) => set(`Point at ${model.label}`, field.id, option, { model: model.id }));
}

/** Makes the model and points the option at it. */
export function createModel(
  { owner, field }: ResolvedRelation,
  option: string,
  wanted: string,
): readonly Fix[] {
  const [name = '', app = owner.model.app] = wanted.split('.').toReversed();
  if (!isUsableName(name) || !isUsableName(app)) return [];
  const apply = (design: Design): Design => {
    const id = nextModelId(design);
    const { position } = beside(findModel(design, owner.id) ?? owner.model);
    const made = addModel.run(design, { name, app, position });
    return setOption.run(made, { field: field.id, option, value: { model: id } });
  };
  const label = app === owner.model.app ? `Create ${name}` : `Create ${app}.${name}`;
  return [fix(label, { label, apply })];
}

const beside = ({ position: { x, y } }: Model) => ({ position: { x: x + 320, y } });

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

/** The primary key as Django sees it: a composite one takes precedence. */
export const keyOf = ({ concrete: { fields, primaryKey } }: ResolvedModel): ResolvedField =>
  fields.find(({ type }) => type?.value === 'tuple') ?? primaryKey;
