/** Generic keys, and the two fields each goes by. */
import { change } from '../commands/command.ts';
import { addField } from '../commands/fields.ts';
import { addModel } from '../commands/models.ts';
import type { Design, Model } from '../design/design.ts';
import { nextModelId } from '../design/ids.ts';
import { modelLabel } from '../design/queries.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { allFieldsOf } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { nameOf } from './fieldNames.ts';
import { fix } from './fixes.ts';
import type { Fix, Place } from './rule.ts';
import { checkedModels, isForgotten } from './scan.ts';

/** The model that has a row for every model. */
const contentType = { app: 'contenttypes', name: 'ContentType' };
/** Whether a relation that names this model means it. */
export const isContentTypeLabel = (label: string): boolean =>
  label.toLowerCase() === 'contenttypes.contenttype';
const isNamedContentType = (model: Model): boolean => isContentTypeLabel(modelLabel(model));

export interface GenericKey {
  readonly model: ResolvedModel;
  readonly field: ResolvedField;
  readonly at: Place;
  /** `Tag.content_object` */
  readonly name: string;
  /** The names of the two fields it goes by. */
  readonly contentType: string;
  readonly objectId: string;
}

/**
 * Every generic key of every model Django checks, those of models it extends too. Django finds them as attributes of the
 * class, so not the one whose name a way back to the model takes.
 */
export function genericKeys(schema: Schema): readonly GenericKey[] {
  let keys = known.get(schema);
  if (!keys)
    known.set(schema, (keys = checkedModels(schema).flatMap((model) => keysOf(schema, model))));
  return keys;
}

const known = new WeakMap<Schema, readonly GenericKey[]>();

const keysOf = (schema: Schema, model: ResolvedModel): readonly GenericKey[] =>
  allFieldsOf(model).flatMap((field): readonly GenericKey[] => {
    const own = field.field;
    if (field.type?.generic !== 'key' || !own || isForgotten(schema, own.id)) return [];
    if (model.reverse.some(({ accessor }) => accessor === field.name)) return [];
    const named = (value: OptionValue | undefined, usual: string): string =>
      nameOf(schema, value ?? usual) ?? usual;
    return [
      {
        model,
        field,
        at: { model: model.id, field: own.id },
        name: `${model.model.name}.${field.name}`,
        contentType: named(field.options['ct_field'], 'content_type'),
        objectId: named(field.options['fk_field'], 'object_id'),
      },
    ];
  });

/** The field that `get_field()` finds by this name, in the model or one it extends. */
export const fieldNamed = (model: ResolvedModel, name: string): ResolvedField | undefined => {
  const fields = allFieldsOf(model);
  return (
    fields.findLast((field) => field.name === name) ??
    fields.findLast((field) => field.attname === name)
  );
};

/** Adds the field with the key of the row. */
export const addObjectId = ({ field, objectId: name }: GenericKey): Fix =>
  fix(
    `Add ${name}`,
    change(addField, { model: field.declaredIn, name, type: 'PositiveBigIntegerField' }),
  );

/** Adds the key to ContentType, and that as a model that exists elsewhere where it is not in the design. */
export function addContentType({ field, model, contentType: name }: GenericKey): Fix {
  const apply = (design: Design): Design => {
    const there = design.models.find(isNamedContentType);
    const id = there?.id ?? nextModelId(design);
    const { x, y } = model.model.position;
    const made = there
      ? design
      : addModel.run(design, { ...contentType, external: true, position: { x: x + 320, y } });
    const options = { to: { model: id }, on_delete: 'CASCADE' };
    return addField.run(made, { model: field.declaredIn, name, type: 'ForeignKey', options });
  };
  return fix(`Add ${name}`, { label: '', apply });
}
