import { hasBase, isMadeOf } from '../design/bases.ts';
import type { Base, Design } from '../design/design.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import { defineCommand, Refusal } from './command.ts';
import { getField, getModel } from './editing.ts';
import { addField } from './fields.ts';
import { setBases, setMeta, setMetaBases } from './models.ts';

const isModel =
  (id: ModelId) =>
  (base: Base): boolean =>
    isModelRef(base) && base.model === id;

/**
 * Makes a model a base of another: last, or before the first base that the new one is itself made from, since Python
 * refuses a class that names a base before what derives from it.
 */
export const addBase = defineCommand<{ model: ModelId; base: ModelId }>({
  id: 'addBase',
  label: 'Add base',
  run: (design, { model, base }) => {
    const owner = getModel(design, model);
    const added = getModel(design, base);
    if (model === base) throw new Refusal(`${owner.name} can't be a base of itself.`);
    if (hasBase(design, { model, base })) throw new Refusal(`${added.name} is a base already.`);
    if (isMadeOf(design, base, model))
      throw new Refusal(`${added.name} is made of ${owner.name}, so it can't be its base.`);
    const above = owner.bases.findIndex(
      (one) => isModelRef(one) && isMadeOf(design, base, one.model),
    );
    const at = above === -1 ? owner.bases.length : above;
    return setBases.run(design, { model, bases: owner.bases.toSpliced(at, 0, { model: base }) });
  },
});

/** Takes a base away, and `Meta` no longer extends that of the base; a proxy without its base is a model of its own. */
export const removeBase = defineCommand<{ model: ModelId; base: ModelId }>({
  id: 'removeBase',
  label: 'Remove base',
  run: (design, { model, base }) => {
    const owner = getModel(design, model);
    const gone = isModel(base);
    const bases = owner.bases.filter((one) => !gone(one));
    if (bases.length === owner.bases.length) return design;
    let next = setBases.run(design, { model, bases });
    next = setMetaBases.run(next, { model, bases: owner.metaBases.filter((one) => !gone(one)) });
    return bases.some(isModelRef)
      ? next
      : setMeta.run(next, { model, option: 'proxy', value: undefined });
  },
});

/** What a class is: with a table of its own, a base for others, another class for the rows of its base. */
export type Kind = 'table' | 'abstract' | 'proxy';

/** Makes models abstract, proxies, or neither. */
export const setKind = defineCommand<{ models: readonly ModelId[]; kind: Kind }>({
  id: 'setKind',
  label: 'Change kind of model',
  run: (design, { models, kind }) =>
    models.reduce<Design>((before, model) => {
      const set = (to: Design, option: 'abstract' | 'proxy'): Design =>
        setMeta.run(to, { model, option, value: kind === option || undefined });
      return set(set(before, 'abstract'), 'proxy');
    }, design),
});

/** Gives a model a field of its own in place of one it has from a base: the same to begin with, to be changed then. */
export const overrideField = defineCommand<{ model: ModelId; field: FieldId }>({
  id: 'overrideField',
  label: 'Override field',
  run: (design, { model, field: id }) => {
    const { owner, field } = getField(design, id);
    const { name, type, options } = field;
    const { name: child, fields } = getModel(design, model);
    if (owner.id === model || fields.some((own) => own.name === name))
      throw new Refusal(`${child} has a field ${name} of its own already.`);
    return addField.run(design, { model, name, type, options });
  },
});
