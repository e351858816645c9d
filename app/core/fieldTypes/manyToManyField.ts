import { defineFieldType } from './fieldType.ts';
import { fields, flag, model, text } from './option.ts';
import {
  api,
  dbConstraint,
  limitChoicesTo,
  relatedName,
  relatedQueryName,
  reverseApi,
  reverseMin,
  to,
} from './relationOptions.ts';

export const manyToManyField = defineFieldType({
  id: 'ManyToManyField',
  label: 'Many to many',
  short: 'M2M',
  text: 'many',
  value: 'relation',
  category: 'Relation',
  summary: 'Each row is linked with any number of rows of the other model, both ways.',
  relation: 'manyToMany',
  hasColumn: false,
  pointless: [
    'null',
    'unique',
    'primary_key',
    'db_index',
    'db_column',
    'db_comment',
    'default',
    'db_default',
    'validators',
  ],
  options: {
    to,
    through: model(
      'relation',
      'Through',
      'The model whose rows are the links; Django makes a table of its own if absent.',
    ),
    through_fields: fields(
      'relation',
      'Through fields',
      'Its two keys: to this model, then to the other.',
      { of: 'through' },
    ),
    symmetrical: flag(
      'relation',
      'Symmetrical',
      'For a relation to itself: linked one way is linked both ways.',
      { default: null },
    ),
    related_name: relatedName,
    related_query_name: relatedQueryName,
    limit_choices_to: limitChoicesTo,
    db_constraint: dbConstraint,
    db_table: text('database', 'Table', 'The name of the table of links.', { default: null }),
    reverse_min: reverseMin,
    api,
    reverse_api: reverseApi,
  },
});
