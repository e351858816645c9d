import type { Design, Field } from '../design/design.ts';
import { enumerationsOf, sharingWith } from '../design/enumerations.ts';
import { nextFieldId } from '../design/ids.ts';
import { freeName, pascalCase } from '../design/names.ts';
import { detachReferences } from '../design/references.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { initialOptions } from '../fieldTypes/fieldType.ts';
import { isChoices } from '../fieldTypes/values.ts';
import type { Choices, FieldId, ModelId, Options, OptionValue } from '../fieldTypes/values.ts';
import { withCodeRenamed } from './codeOfField.ts';
import { defineCommand } from './command.ts';
import { getField, getModel, updateField, updateModel, withFields } from './editing.ts';
import { withOption } from './models.ts';

/** Adds a field, last or before the position `at`; its id is `nextFieldId` of the design before. */
export const addField = defineCommand<{
  model: ModelId;
  name?: string;
  type?: string;
  options?: Options;
  /** Index among the model's fields; absent for the end. */
  at?: number;
}>({
  id: 'addField',
  label: 'Add field',
  run: (design, { model, name, type = 'CharField', options, at }) => {
    const owner = getModel(design, model);
    const known = findFieldType(type);
    const field: Field = {
      id: nextFieldId(design),
      name:
        name ??
        freeName(
          'field',
          owner.fields.map((other) => other.name),
        ),
      type,
      options: options ?? (known ? initialOptions(known) : {}),
    };
    const fields = owner.fields.toSpliced(at ?? owner.fields.length, 0, field);
    return updateModel({ ...design, nextId: design.nextId + 1 }, model, (before) => ({
      ...before,
      fields,
    }));
  },
});

/** Gives the field another name; what refers to it follows, the Python kept in `Meta` too. */
export const renameField = defineCommand<{ field: FieldId; name: string }>({
  id: 'renameField',
  label: 'Rename field',
  run: (design, { field, name }) => {
    const renamed = updateField(design, field, (before) =>
      before.name === name ? before : { ...before, name },
    );
    return renamed === design ? design : withCodeRenamed(design, renamed, field);
  },
});

/** Moves a field to another place in its model, counted as if it had been taken out first. */
export const moveField = defineCommand<{ field: FieldId; to: number }>({
  id: 'moveField',
  label: 'Reorder fields',
  run: (design, { field: id, to }) => {
    const { owner, field } = getField(design, id);
    const rest = owner.fields.filter((other) => other.id !== id);
    const at = Math.max(0, Math.min(to, rest.length));
    if (owner.fields[at]?.id === id) return design;
    return updateModel(design, owner.id, (model) => ({
      ...model,
      fields: rest.toSpliced(at, 0, field),
    }));
  },
});

/** Deletes fields; what referred to them stays and names what it has lost. */
export const deleteFields = defineCommand<{ fields: readonly FieldId[] }>({
  id: 'deleteFields',
  label: 'Delete field',
  run: (design, { fields }) => {
    const names = new Map(fields.map((id) => [id, getField(design, id).field.name]));
    if (names.size === 0) return design;
    const models = design.models.map((model) => {
      const kept = model.fields.filter((field) => !names.has(field.id));
      if (kept.length === model.fields.length) return model;
      return withFields(model, kept);
    });
    return detachReferences({ ...design, models }, { field: (id) => names.get(id) });
  },
});

/** Copies a field, placed right after the original. */
export const duplicateField = defineCommand<{ field: FieldId }>({
  id: 'duplicateField',
  label: 'Duplicate field',
  run: (design, { field: id }) => {
    const { owner, field } = getField(design, id);
    const name = freeName(
      field.name,
      owner.fields.map((other) => other.name),
    );
    const at = owner.fields.indexOf(field) + 1;
    return addField.run(design, {
      model: owner.id,
      name,
      type: field.type,
      options: field.options,
      at,
    });
  },
});

/**
 * Makes the field one of another class. What the person has set and both classes know carries over, but not what fields
 * of the old class merely start with: a `CharField` made a `TextField` has no longest text. The new class's initial
 * options fill in what is required and absent; the rest goes (undo brings it back).
 */
export const changeFieldType = defineCommand<{ field: FieldId; type: string }>({
  id: 'changeFieldType',
  label: 'Change field type',
  run: (design, { field, type }) =>
    updateField(design, field, (before) =>
      before.type === type
        ? before
        : { ...before, type, options: carriedOptions(optionsToCarry(before, type), type) },
    ),
});

/** The options of a field but those with which every field of its class begins; all of them for a class unknown here. */
function optionsToCarry({ type, options }: Field, next: string): Options {
  const known = findFieldType(type);
  if (!known || !findFieldType(next)) return options;
  const initial = initialOptions(known);
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => !Object.hasOwn(initial, name) || initial[name] !== value,
    ),
  );
}

/** The options that remain true when a field becomes one of class `type`. */
export function carriedOptions(options: Options, type: string): Options {
  const known = findFieldType(type);
  if (!known) return options;
  const { forced = {}, pointless = [] } = known;
  const kept = Object.entries(options).filter(
    ([name]) =>
      Object.hasOwn(known.options, name) &&
      !Object.hasOwn(forced, name) &&
      !pointless.includes(name),
  );
  return { ...initialOptions(known), ...Object.fromEntries(kept) };
}

/** Sets one argument of a field; undefined or Django's default takes it away. */
export const setOption = defineCommand<{
  field: FieldId;
  option: string;
  value: OptionValue | undefined;
}>({
  id: 'setOption',
  label: 'Change option',
  labelOf: ({ option }) => `Change ${option}`,
  run: (design, { field, option, value }) =>
    updateField(design, field, (before) => {
      const fallback = findFieldType(before.type)?.options[option]?.default;
      const options = withOption(before.options, option, value, fallback);
      return options === before.options ? before : { ...before, options };
    }),
});

/** Sets the choices of a field and of all that share its enumeration; undefined takes them away. */
export const setSharedChoices = defineCommand<{ field: FieldId; choices: Choices | undefined }>({
  id: 'setSharedChoices',
  label: 'Change choices',
  run: (design, { field, choices }) =>
    [field, ...sharingWith(design, field).map((one) => one.field.id)].reduce(
      (next, id) => setOption.run(next, { field: id, option: 'choices', value: choices }),
      design,
    ),
});

/** Lets a field keep its choices for itself, under a name that no other enumeration of the app has. */
export const keepChoicesApart = defineCommand<{ field: FieldId }>({
  id: 'keepChoicesApart',
  label: 'Choices only here',
  run: (design, { field: id }) => {
    const { owner, field } = getField(design, id);
    const { choices } = field.options;
    if (!isChoices(choices) || sharingWith(design, id).length === 0) return design;
    const names = enumerationsOf(design, owner.app).map((one) => one.choices.name ?? '');
    const name = freeName(`${pascalCase(owner.name)}${choices.name ?? ''}`, names);
    return setOption.run(design, { field: id, option: 'choices', value: { ...choices, name } });
  },
});

/** Sets several arguments of a field at once. */
export const setOptions = defineCommand<{
  field: FieldId;
  options: Readonly<Record<string, OptionValue | undefined>>;
}>({
  id: 'setOptions',
  label: 'Change options',
  labelOf: ({ options }) => `Change ${Object.keys(options).join(', ')}`,
  run: (design, { field, options }) =>
    Object.entries(options).reduce<Design>(
      (next, [option, value]) => setOption.run(next, { field, option, value }),
      design,
    ),
});
