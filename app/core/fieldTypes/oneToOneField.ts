import { defineFieldType } from './fieldType.ts';
import { indexed, keyOptions } from './relationOptions.ts';

export const oneToOneField = defineFieldType({
  id: 'OneToOneField',
  label: 'One to one',
  short: '1:1',
  text: 'one',
  value: 'relation',
  messages: ['invalid'],
  category: 'Relation',
  signature: ['to', 'on_delete', 'to_field'],
  summary: 'Each row points at one row of the other model, and no other row points there.',
  relation: 'oneToOne',
  options: { ...keyOptions, db_index: indexed },
  without: ['unique'],
  forced: { unique: true },
});
