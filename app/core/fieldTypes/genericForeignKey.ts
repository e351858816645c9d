import { takenByAll } from './common.ts';
import { defineFieldType } from './fieldType.ts';
import { field } from './option.ts';
import { contentTypesApp, contentTypesFields, forConcreteModel } from './genericOptions.ts';

export const genericForeignKey = defineFieldType({
  id: 'GenericForeignKey',
  module: contentTypesFields,
  label: 'Generic key',
  short: 'Generic',
  text: 'generickey',
  value: 'generic',
  generic: 'key',
  needs: contentTypesApp,
  category: 'Relation',
  signature: ['ct_field', 'fk_field', 'for_concrete_model'],
  summary: 'Points at one row of any model: by a key to its ContentType and the row’s own key.',
  options: {
    ct_field: field('relation', 'Content type', 'The key to ContentType: which model it is.', {
      of: 'owner',
      default: 'content_type',
    }),
    fk_field: field('relation', 'Object id', 'The field with the key of the row.', {
      of: 'owner',
      default: 'object_id',
    }),
    for_concrete_model: forConcreteModel,
  },
  forced: { editable: false },
  refused: [...takenByAll],
  without: [...takenByAll],
  hasColumn: false,
});
