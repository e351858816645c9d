import { defineFieldType } from './fieldType.ts';
import { indexed, keyOptions } from './relationOptions.ts';

export const foreignKey = defineFieldType({
  id: 'ForeignKey',
  label: 'One to many (foreign key)',
  short: 'FK',
  text: 'fk',
  value: 'relation',
  messages: ['invalid'],
  category: 'Relation',
  signature: [
    'to',
    'on_delete',
    'related_name',
    'related_query_name',
    'limit_choices_to',
    'parent_link',
  ],
  summary: 'Each row points at one row of the other model, which many rows may point at.',
  relation: 'oneToMany',
  options: { ...keyOptions, db_index: indexed },
});
