/** The fixes rules offer: commands with their arguments, under a short label that begins with a verb. */
import { removeBase } from '../commands/bases.ts';
import { change } from '../commands/command.ts';
import type { Change } from '../commands/command.ts';
import { addField, deleteFields, renameField, setOption, setOptions } from '../commands/fields.ts';
import { renameModel, setMeta, setMetaBases } from '../commands/models.ts';
import { changeRelationKind } from '../commands/relations.ts';
import type { Base, Design, Model } from '../design/design.ts';
import { freeName } from '../design/names.ts';
import type { FieldId, ModelId, OptionValue } from '../fieldTypes/values.ts';
import { impliedId, impliedName } from '../schema/relations.ts';
import { resolve } from '../schema/resolve.ts';
import { allFieldsOf, extendedBy } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel } from '../schema/schema.ts';
import type { Fix } from './rule.ts';
import type { WrittenField } from './scan.ts';

/** A fix whose step in the history is called as its button. */
export const fix = (label: string, step: Change): Fix => ({ label, change: { ...step, label } });

export const set = (label: string, field: FieldId, option: string, value: OptionValue): Fix =>
  setSeveral(label, field, { [option]: value });

export const setSeveral = (
  label: string,
  field: FieldId,
  options: Readonly<Record<string, OptionValue | undefined>>,
): Fix =>
  fix(
    label,
    impliedName(field) === undefined
      ? change(setOptions, { field, options })
      : { label, apply: (design) => declareLink(design, field, options) },
  );

/** Writes out the link to a parent that Django makes, with these options besides. */
function declareLink(
  design: Design,
  id: FieldId,
  options: Readonly<Record<string, OptionValue | undefined>>,
): Design {
  const link = linkCalled(design, id);
  if (!link) return design;
  const { model, field } = link;
  const stated = Object.entries({ ...field.options, ...options }).flatMap(
    ([name, value]): [string, OptionValue][] => (value === undefined ? [] : [[name, value]]),
  );
  const { name, typeId: type } = field;
  return addField.run(design, { model: model.id, name, type, options: Object.fromEntries(stated) });
}

/** Takes an argument away. */
export const remove = (field: FieldId, option: string, label = `Remove ${option}`): Fix =>
  fix(label, change(setOption, { field, option, value: undefined }));

/** The model that has this link to a parent of Django's making, and the link. */
const linkCalled = (design: Design, id: FieldId) =>
  resolve(design)
    .models.flatMap((model) => model.fields.map((field) => ({ model, field })))
    .find(({ model, field: { implicit, name } }) => implicit && impliedId(model.id, name) === id);

/** Ends that a model extends another, whose link this is. */
function removeParent(design: Design, id: FieldId): Design {
  const { model, field } = linkCalled(design, id) ?? {};
  const parent = model?.parents.find(({ link }) => link === field)?.model;
  const base = model?.bases.find((one) => one.concrete === parent);
  return model && base ? removeBase.run(design, { model: model.id, base: base.id }) : design;
}

export const allowNull = (field: FieldId): Fix =>
  setSeveral('Allow NULL', field, { null: true, blank: true });

export const deleteField = (field: FieldId): Fix =>
  impliedName(field) === undefined
    ? fix('Delete field', change(deleteFields, { fields: [field] }))
    : fix('Remove base', {
        label: 'Remove base',
        apply: (design) => removeParent(design, field),
      });

export const makeOneToOne = (field: FieldId): Fix =>
  fix('Make one to one', change(changeRelationKind, { field, kind: 'oneToOne' }));

/** Names that a field of the model would meet, leaving out one that is about to be renamed. */
export const namesTaken = (model: ResolvedModel, but?: ResolvedField): string[] => [
  ...allFieldsOf(model).flatMap((field) => (field === but ? [] : [field.name, field.attname])),
  ...[model.concrete, ...extendedBy(model)].flatMap(({ reverse }) =>
    reverse.flatMap(({ queryName, accessor }) => [queryName, accessor ?? queryName]),
  ),
  'pk',
  'objects',
  'check',
];

/** Renames to `wanted`, or to what is free and near it; a key also needs its attribute, `author_id`, to be free. */
export function rename({ model, field, id }: WrittenField, wanted: string): Fix {
  const taken = namesTaken(model, field);
  const suffix = field.attname.slice(field.name.length);
  const stems = taken.flatMap((name) =>
    suffix !== '' && name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [],
  );
  const name = freeName(wanted, [...taken, ...stems]);
  return fix(`Rename to ${name}`, change(renameField, { field: id, name }));
}

/** Renames a model to `wanted`, or to what is free in its app. */
export function renameClass(
  model: ResolvedModel,
  wanted: string,
  others: readonly ResolvedModel[],
): Fix {
  const taken = others
    .filter((other) => other !== model && other.model.app === model.model.app)
    .map((other) => other.model.name);
  const name = freeName(wanted, taken);
  return fix(`Rename to ${name}`, change(renameModel, { model: model.id, name }));
}

export const setInMeta = (
  label: string,
  model: ModelId,
  option: string,
  value: OptionValue | undefined,
): Fix => fix(label, change(setMeta, { model, option, value }));

/** These fixes where the model itself states the option; one that a base hands on is mended there. */
export const whereStated = (
  { model }: ResolvedModel,
  option: string,
  fixes: readonly Fix[],
): readonly Fix[] => (model.meta[option] === undefined ? [] : fixes);

export const removeFromMeta = (model: ModelId, option: string): Fix =>
  setInMeta(`Remove ${option}`, model, option, undefined);

/** Has the `Meta` of a model no longer extend this one. */
export const removeMetaBase = ({ id, metaBases }: Model, base: Base): Fix =>
  fix(
    'Extend none',
    change(setMetaBases, { model: id, bases: metaBases.filter((one) => one !== base) }),
  );
