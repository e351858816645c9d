import { bodyNames } from '../../design/python/bodyNames.ts';
import { impliedId } from '../../schema/relations.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import { checkedModels, isForgotten } from '../scan.ts';

export const propertyMeetsRelation = defineRule({
  id: 'property-meets-relation',
  severity: 'error',
  django: 'models.E025',
  what: 'A property hides the attribute of a relation that the model inherits.',
  why: 'Rows could neither be read nor be saved: Django sets that attribute, and a property does not let it.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) =>
      allFieldsOf(model)
        .filter(
          ({ type, field, attname }) =>
            type?.relation !== undefined &&
            !(field && isForgotten(schema, field.id)) &&
            isProperty(schema, model, attname),
        )
        .map(({ name, attname, field, declaredIn }) => ({
          message: `The property ${attname} of ${model.model.name} hides what ${name} is read by.`,
          at: { model: model.id },
          also: [{ model: declaredIn, field: field?.id ?? impliedId(declaredIn, name) }],
        })),
    ),
});

/** Whether the first class that has the name, as Python looks for it, has it as a property. */
function isProperty(schema: Schema, model: ResolvedModel, name: string): boolean {
  for (const one of [model, ...model.ancestors]) {
    const isField = one.fields.some(
      (own) =>
        (own.attname === name || own.name === name) &&
        !(own.field && isForgotten(schema, own.field.id)),
    );
    if (isField) return false;
    const given = bodyNames(one.model.code).get(name);
    if (given !== undefined) return given === 'property';
    if (one.model.managers.some((manager) => manager.name === name)) return false;
  }
  return false;
}
