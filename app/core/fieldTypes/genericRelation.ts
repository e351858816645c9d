import { common } from './common.ts';
import { defineFieldType } from './fieldType.ts';
import { contentTypesApp, contentTypesFields, forConcreteModel } from './genericOptions.ts';
import { field } from './option.ts';
import { limitChoicesTo, relatedQueryName, to } from './relationOptions.ts';

export const genericRelation = defineFieldType({
  id: 'GenericRelation',
  module: contentTypesFields,
  label: 'Generic relation',
  short: 'Generic',
  text: 'genericrelation',
  value: 'generic',
  generic: 'rows',
  needs: contentTypesApp,
  category: 'Relation',
  signature: [
    'to',
    'object_id_field',
    'content_type_field',
    'for_concrete_model',
    'related_query_name',
  ],
  summary: 'The rows of a model with a generic key that point at this row; deleted along with it.',
  options: {
    to,
    object_id_field: field('relation', 'Object id', 'The field there with the key of this row.', {
      of: 'target',
      default: 'object_id',
    }),
    content_type_field: field('relation', 'Content type', 'The key there to ContentType.', {
      of: 'target',
      default: 'content_type',
    }),
    for_concrete_model: forConcreteModel,
    related_query_name: relatedQueryName,
    limit_choices_to: limitChoicesTo,
  },
  forced: { null: true, blank: true, editable: false, serialize: false },
  pointless: [...Object.keys(common), 'on_delete', 'parent_link', 'related_name', 'swappable'],
  hasColumn: false,
});
