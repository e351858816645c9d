import type { Base, Design, Field, Manager, Model, Position, RowBounds } from '../design/design.ts';
import { emptyModel, MOST_ROWS, snap } from '../design/design.ts';
import { fieldId, modelId, nextModelId } from '../design/ids.ts';
import { freeName } from '../design/names.ts';
import { isSameMuted, redirectMuted } from '../design/muted.ts';
import { findModel, modelLabel } from '../design/queries.ts';
import { detachReferences, replaceReferences } from '../design/references.ts';
import { metaOptions } from '../fieldTypes/metaOptions.ts';
import { isFieldRef, isList, isMissing, isModelRef, sameValue } from '../fieldTypes/values.ts';
import type { FieldId, ModelId, Options, OptionValue } from '../fieldTypes/values.ts';
import { defineCommand, Refusal } from './command.ts';
import { withOwnNames } from './copyNames.ts';
import { getModel, updateModel, usualApp, withApp, withFields } from './editing.ts';

/** Names of an app's models, to find a free one. */
const namesIn = (design: Design, app: string): string[] =>
  design.models.filter((model) => model.app === app).map((model) => model.name);

/** Adds an empty model; its id is `nextModelId` of the design before. Without a name it gets a free one. */
export const addModel = defineCommand<{
  position: Position;
  name?: string;
  app?: string;
  external?: boolean;
}>({
  id: 'addModel',
  label: 'Add model',
  run: (design, { position, name, app = usualApp(design), external = false }) => {
    const id = nextModelId(design);
    const model = emptyModel({
      id,
      name: name ?? freeName('Model', namesIn(design, app)),
      app,
      position: snap(position),
      external,
    });
    const next = withApp(design, app);
    return adoptMissing({ ...next, models: [...next.models, model], nextId: next.nextId + 1 }, id);
  },
});

/** References that only knew the new model's name now point at it. */
function adoptMissing(design: Design, id: ModelId): Design {
  const label = modelLabel(getModel(design, id)).toLowerCase();
  return replaceReferences(design, (value) =>
    isMissing(value) && value.missing.toLowerCase() === label ? { model: id } : value,
  );
}

/** Gives the model another name; relations follow, since they point at the model and not at its name. */
export const renameModel = defineCommand<{ model: ModelId; name: string }>({
  id: 'renameModel',
  label: 'Rename model',
  run: (design, { model, name }) =>
    updateModel(design, model, (before) => (before.name === name ? before : { ...before, name })),
});

/** Moves models to new positions, snapped to the grid. */
export const moveModels = defineCommand<{ positions: Readonly<Record<ModelId, Position>> }>({
  id: 'moveModels',
  label: 'Move',
  run: (design, { positions }) => {
    let moved = false;
    const models = design.models.map((model) => {
      const given = positions[model.id];
      if (!given) return model;
      const position = snap(given);
      if (position.x === model.position.x && position.y === model.position.y) return model;
      moved = true;
      return { ...model, position };
    });
    return moved ? { ...design, models } : design;
  },
});

/**
 * Copies models with their fields; relations among the copied ones join the copies. Names that two models can't both have
 * are made anew. The copies' ids are the new models at the end of `models`, in the order given.
 */
export const duplicateModels = defineCommand<{ models: readonly ModelId[]; by?: Position }>({
  id: 'duplicateModels',
  label: 'Duplicate',
  run: (design, { models: given, by = { x: 40, y: 40 } }) => {
    const models = [...new Set(given)];
    let next = design.nextId;
    const newModels = new Map<ModelId, ModelId>();
    const newFields = new Map<FieldId, FieldId>();
    for (const id of models) {
      newModels.set(id, modelId(next++));
      for (const field of getModel(design, id).fields) newFields.set(field.id, fieldId(next++));
    }
    const redirect = (value: OptionValue): OptionValue => {
      if (isModelRef(value)) return { model: newModels.get(value.model) ?? value.model };
      if (isFieldRef(value)) return { ...value, field: newFields.get(value.field) ?? value.field };
      return isList(value) ? value.map(redirect) : value;
    };
    const redirectAll = (options: Options): Options =>
      Object.fromEntries(Object.entries(options).map(([name, value]) => [name, redirect(value)]));
    const copies: Model[] = [];
    for (const id of models) {
      const model = getModel(design, id);
      const taken = [
        ...namesIn(design, model.app),
        ...copies.filter((copy) => copy.app === model.app).map((c) => c.name),
      ];
      copies.push({
        ...model,
        id: newModels.get(id) ?? id,
        name: freeName(model.name, taken),
        position: snap({ x: model.position.x + by.x, y: model.position.y + by.y }),
        bases: model.bases.map((base) => redirect(base) as Base),
        meta: redirectAll(model.meta),
        metaBases: model.metaBases.map((base) => redirect(base) as Base),
        display: model.display === null ? null : (newFields.get(model.display) ?? null),
        muted: redirectMuted(model.muted, (field) => newFields.get(field) ?? field),
        fields: model.fields.map((field): Field => ({
          ...field,
          id: newFields.get(field.id) ?? field.id,
          options: redirectAll(field.options),
        })),
      });
    }
    if (copies.length === 0) return design;
    const named = withOwnNames(design, copies, new Set(newModels.values()));
    return { ...design, models: [...design.models, ...named], nextId: next };
  },
});

/** Deletes models. Relations from others that pointed at them stay, and name what they have lost. */
export const deleteModels = defineCommand<{ models: readonly ModelId[] }>({
  id: 'deleteModels',
  label: 'Delete',
  run: (design, { models }) => {
    const gone = new Set(models.filter((id) => findModel(design, id)));
    if (gone.size === 0) return design;
    const fieldNames = new Map(
      [...gone].flatMap((id) =>
        getModel(design, id).fields.map((field) => [field.id, field.name] as const),
      ),
    );
    const rest = { ...design, models: design.models.filter((model) => !gone.has(model.id)) };
    return detachReferences(rest, {
      model: (id) => (gone.has(id) ? modelLabel(getModel(design, id)) : undefined),
      field: (id) => fieldNames.get(id),
    });
  },
});

/** Deletes models together with the relations of other models that point at them, and as bases of others. */
export const deleteModelsAndRelations = defineCommand<{ models: readonly ModelId[] }>({
  id: 'deleteModelsAndRelations',
  label: 'Delete with relations',
  run: (design, { models }) => {
    const gone = new Set(models);
    const pointsAtGone = (field: Field): boolean => {
      const to = field.options['to'];
      return isModelRef(to) && gone.has(to.model);
    };
    const fieldNames = new Map<FieldId, string>();
    const isKept = (base: Base): boolean => !isModelRef(base) || !gone.has(base.model);
    const kept = design.models.map((before) => {
      const bases = before.bases.filter(isKept);
      const metaBases = before.metaBases.filter(isKept);
      const model =
        bases.length === before.bases.length && metaBases.length === before.metaBases.length
          ? before
          : { ...before, bases, metaBases };
      const fields = model.fields.filter((field) => gone.has(model.id) || !pointsAtGone(field));
      if (fields.length === model.fields.length) return model;
      for (const field of model.fields)
        if (!fields.includes(field)) fieldNames.set(field.id, field.name);
      return withFields(model, fields);
    });
    const detached = detachReferences(
      { ...design, models: kept },
      { field: (id) => fieldNames.get(id) },
    );
    return deleteModels.run(detached, { models });
  },
});

/** Puts models into an app, made if it is not there. */
export const setModelApp = defineCommand<{ models: readonly ModelId[]; app: string }>({
  id: 'setModelApp',
  label: 'Move to app',
  run: (design, { models, app }) => {
    if (app === '') throw new Refusal('An app needs a label.');
    return models.reduce(
      (next, id) =>
        updateModel(next, id, (model) => (model.app === app ? model : { ...model, app })),
      withApp(design, app),
    );
  },
});

/** Marks a model as existing elsewhere, or as one of this design. */
export const setExternal = defineCommand<{ model: ModelId; external: boolean }>({
  id: 'setExternal',
  label: 'Mark as external',
  run: (design, { model, external }) =>
    updateModel(design, model, (before) =>
      before.external === external ? before : { ...before, external },
    ),
});

/**
 * Sets one option of `class Meta`; undefined takes it away, and so does Django's default where no base could hand on
 * another value.
 */
export const setMeta = defineCommand<{
  model: ModelId;
  option: string;
  value: OptionValue | undefined;
}>({
  id: 'setMeta',
  label: 'Change model option',
  labelOf: ({ option }) => `Change ${option}`,
  run: (design, { model, option, value }) =>
    updateModel(design, model, (before) => {
      const isHandedOn = option !== 'abstract' && before.bases.length + before.metaBases.length > 0;
      const fallback = isHandedOn ? undefined : metaOptions[option]?.default;
      const meta = withOption(before.meta, option, value, fallback);
      return meta === before.meta ? before : { ...before, meta };
    }),
});

/** Options with one of them set; a value equal to `fallback` (Django's default) is not kept. */
export function withOption(
  options: Options,
  name: string,
  value: OptionValue | undefined,
  fallback: OptionValue | undefined,
): Options {
  if (value === undefined || (fallback !== undefined && sameValue(value, fallback))) {
    if (!Object.hasOwn(options, name)) return options;
    const { [name]: _, ...rest } = options;
    return rest;
  }
  return sameValue(options[name], value) ? options : { ...options, [name]: value };
}

/** States how many rows there are to be; Django enforces nothing of it. */
export const setRows = defineCommand<{ model: ModelId; rows: RowBounds }>({
  id: 'setRows',
  label: 'State the number of rows',
  run: (design, { model, rows }) => {
    if (![rows.min, rows.max ?? 0].every(isRowCount))
      throw new Refusal(`A number of rows is a whole number from 0 to ${MOST_ROWS}.`);
    return updateModel(design, model, (before) =>
      before.rows.min === rows.min && before.rows.max === rows.max ? before : { ...before, rows },
    );
  },
});

const isRowCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 0 && count <= MOST_ROWS;

/** Stops a rule from saying what it says at one field, or at the model itself where `field` is null; or lets it again. */
export const setMuted = defineCommand<{
  model: ModelId;
  rule: string;
  field: FieldId | null;
  muted: boolean;
}>({
  id: 'setMuted',
  label: 'Mute advice',
  run: (design, { model, rule, field, muted }) =>
    updateModel(design, model, (before) => {
      const one = { rule, field };
      const others = before.muted.filter((other) => !isSameMuted(other, one));
      if (muted === others.length < before.muted.length) return before;
      return { ...before, muted: muted ? [...before.muted, one] : others };
    }),
});

/** Chooses the field `__str__` returns; null for none. */
export const setDisplay = defineCommand<{ model: ModelId; field: FieldId | null }>({
  id: 'setDisplay',
  label: 'Choose display field',
  run: (design, { model, field }) =>
    updateModel(design, model, (before) =>
      before.display === field ? before : { ...before, display: field },
    ),
});

/** Sets the text that becomes the class's docstring. */
export const setModelNote = defineCommand<{ model: ModelId; note: string }>({
  id: 'setModelNote',
  label: 'Edit description',
  run: (design, { model, note }) =>
    updateModel(design, model, (before) => (before.note === note ? before : { ...before, note })),
});

/** Sets what the class statement names, in its order. */
export const setBases = defineCommand<{ model: ModelId; bases: readonly Base[] }>({
  id: 'setBases',
  label: 'Change bases',
  run: (design, { model, bases }) =>
    updateModel(design, model, (before) => {
      if (bases.some((base) => isModelRef(base) && base.model === model))
        throw new Refusal(`${before.name} can't be a base of itself.`);
      return sameValue(before.bases, bases) ? before : { ...before, bases };
    }),
});

/** Sets whose `Meta` the model's own extends. */
export const setMetaBases = defineCommand<{ model: ModelId; bases: readonly Base[] }>({
  id: 'setMetaBases',
  label: 'Change what Meta extends',
  run: (design, { model, bases }) =>
    updateModel(design, model, (before) =>
      sameValue(before.metaBases, bases) ? before : { ...before, metaBases: bases },
    ),
});

/** Sets the managers, in the order of the class body. */
export const setManagers = defineCommand<{ model: ModelId; managers: readonly Manager[] }>({
  id: 'setManagers',
  label: 'Change managers',
  run: (design, { model, managers }) =>
    updateModel(design, model, (before) =>
      before.managers.length === managers.length &&
      before.managers.every(
        ({ name, code }, i) => managers[i]?.name === name && managers[i].code === code,
      )
        ? before
        : { ...before, managers },
    ),
});

/** Sets the Python that is kept in the class body: methods, properties, constants. */
export const setModelCode = defineCommand<{ model: ModelId; code: string }>({
  id: 'setModelCode',
  label: 'Edit code of model',
  run: (design, { model, code }) =>
    updateModel(design, model, (before) => (before.code === code ? before : { ...before, code })),
});
