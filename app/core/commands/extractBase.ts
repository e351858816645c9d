import type { Design, Field, Model } from '../design/design.ts';
import { freeName } from '../design/names.ts';
import { nextModelId } from '../design/ids.ts';
import { replaceReferences } from '../design/references.ts';
import { isFieldRef, sameValue } from '../fieldTypes/values.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import { addBase, setKind } from './bases.ts';
import { defineCommand, Refusal } from './command.ts';
import { getModel, updateModel, withFields } from './editing.ts';
import { addModel } from './models.ts';

/**
 * The fields that every one of the models has, by name, class and options, in the order of the first; one that some of
 * them are shown by has to be what all are shown by.
 */
export function commonFields([first, ...others]: readonly Model[]): readonly Field[] {
  if (!first || others.length === 0) return [];
  return first.fields.filter(
    (field) =>
      field.options['primary_key'] !== true &&
      others.every((model) => {
        const same = model.fields.find((other) => isSame(field, other));
        return same && (model.display === same.id) === (first.display === field.id);
      }),
  );
}

const isSame = (a: Field, b: Field): boolean =>
  a.name === b.name &&
  a.type === b.type &&
  Object.keys(a.options).length === Object.keys(b.options).length &&
  Object.entries(a.options).every(([name, value]) => sameValue(value, b.options[name]));

/** Room for the new model above the others. */
const ABOVE = 120;
const ROW = 26;

/**
 * Moves what several models have in common into a new abstract base of all of them, and what referred to any of those
 * fields along. The base's id is `nextModelId` of the design before.
 */
export const extractBase = defineCommand<{ models: readonly ModelId[]; name?: string }>({
  id: 'extractBase',
  label: 'Extract abstract base',
  run: (design, { models: ids, name }) => {
    const models = ids.map((id) => getModel(design, id));
    const [first] = models;
    const common = commonFields(models);
    if (!first || common.length === 0)
      throw new Refusal('These models have no field in common: same name, class and options.');
    const base = nextModelId(design);
    const taken = design.models.filter(({ app }) => app === first.app).map((model) => model.name);
    const lefts = models.map(({ position }) => position.x);
    let next = addModel.run(design, {
      name: freeName(name ?? 'Base', taken),
      app: first.app,
      position: {
        x: (Math.min(...lefts) + Math.max(...lefts)) / 2,
        y: Math.min(...models.map(({ position }) => position.y)) - ABOVE - ROW * common.length,
      },
    });
    next = setKind.run(next, { models: [base], kind: 'abstract' });
    const display = common.find(({ id }) => id === first.display)?.id ?? null;
    next = updateModel(next, base, (model) => ({ ...model, fields: common, display }));
    next = models.reduce<Design>(
      (before, { id }) => addBase.run(withoutFields(before, id, common), { model: id, base }),
      next,
    );
    return withMoved(next, models, common);
  },
});

const withoutFields = (design: Design, id: ModelId, common: readonly Field[]): Design =>
  updateModel(design, id, (model) => {
    const fields = model.fields.filter(({ name }) => common.every((moved) => moved.name !== name));
    return withFields(model, fields);
  });

/** The design in which all that named a model's own field names the one in the base. */
function withMoved(design: Design, models: readonly Model[], common: readonly Field[]): Design {
  const moved = new Map<FieldId, FieldId>();
  for (const field of models.flatMap((model) => model.fields)) {
    const to = common.find(({ name }) => name === field.name);
    if (to) moved.set(field.id, to.id);
  }
  return replaceReferences(design, (value) => {
    const to = isFieldRef(value) ? moved.get(value.field) : undefined;
    return to !== undefined && isFieldRef(value) ? { ...value, field: to } : value;
  });
}
