/** What a relation may point at instead of a model that is not there. */
import { addModel } from '../commands/models.ts';
import { setOption } from '../commands/fields.ts';
import type { Design, Field, Model } from '../design/design.ts';
import { nextModelId } from '../design/ids.ts';
import { isUsableName } from '../design/names.ts';
import { findModel } from '../design/queries.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { fieldCalled, hasKnownFields } from '../schema/fieldsByName.ts';
import type { ResolvedRelation, Schema } from '../schema/schema.ts';
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
