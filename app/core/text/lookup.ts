import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import { nameForTarget } from './conventions.ts';

/** A model as far as names go; a design's models are such. */
export interface NamedModel {
  readonly id: ModelId;
  readonly app: string;
  readonly name: string;
  readonly fields: readonly { readonly id: FieldId; readonly name: string }[];
}

/** A named thing, and which of several with the same name it is, from 0. */
export interface Named<Id> {
  readonly id: Id;
  readonly name: string;
  readonly nth: number;
}

/** Names and ids of a design, both ways. */
export interface Lookup {
  readonly model: (id: ModelId) => (Named<ModelId> & { readonly app: string }) | undefined;
  readonly field: (id: FieldId) => (Named<FieldId> & { readonly owner: ModelId }) | undefined;
  readonly modelNamed: (app: string, name: string, nth: number) => ModelId | undefined;
  readonly fieldNamed: (model: ModelId, name: string, nth: number) => FieldId | undefined;
  /**
   * The target of a relation that names none: the one model, in the same app or else in the whole design, after which
   * such a field is called.
   */
  readonly targetNamedLike: (field: string, type: string, app: string) => ModelId | undefined;
}

/** Builds the lookup; it is good for as long as the names are. */
export function lookupOf(all: readonly NamedModel[]): Lookup {
  const models = new Map<ModelId, Named<ModelId> & { app: string }>();
  const fields = new Map<FieldId, Named<FieldId> & { owner: ModelId }>();
  const byLabel = new Map<string, ModelId[]>();
  const byField = new Map<string, FieldId[]>();
  const byFieldName = new Map<string, ModelId[]>();

  const key = (...parts: string[]): string => JSON.stringify(parts);
  for (const model of all) {
    const { id, app, name } = model;
    models.set(id, { id, app, name, nth: push(byLabel, key(app, name), id) });
    for (const field of model.fields) {
      const nth = push(byField, key(id, field.name), field.id);
      fields.set(field.id, { id: field.id, name: field.name, nth, owner: id });
    }
    for (const type of ['ForeignKey', 'ManyToManyField']) {
      const field = nameForTarget(name, type);
      push(byFieldName, key(type, field), id);
      push(byFieldName, key(type, field, app), id);
    }
  }

  return {
    model: (id) => models.get(id),
    field: (id) => fields.get(id),
    modelNamed: (app, name, nth) => byLabel.get(key(app, name))?.[nth],
    fieldNamed: (model, name, nth) => byField.get(key(model, name))?.[nth],
    targetNamedLike: (field, type, app) => {
      const end = type === 'ManyToManyField' ? type : 'ForeignKey';
      const found = byFieldName.get(key(end, field, app)) ?? byFieldName.get(key(end, field)) ?? [];
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** Adds to the list under the key, and returns at which index. */
function push<K, V>(lists: Map<K, V[]>, key: K, value: V): number {
  const list = lists.get(key);
  if (list) return list.push(value) - 1;
  lists.set(key, [value]);
  return 0;
}
