import { fields } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const compositePrimaryKey = defineFieldType({
  id: 'CompositePrimaryKey',
  label: 'Composite primary key',
  short: 'Composite',
  text: 'compositekey',
  value: 'tuple',
  category: 'Key',
  summary: 'A primary key over several columns; its name must be pk.',
  options: {
    fields: fields('data', 'Fields', 'The fields that together identify a row.', {
      of: 'owner',
      required: true,
      positional: true,
    }),
  },
  forced: { primary_key: true, editable: false, blank: true },
  refused: ['default', 'db_default', 'db_column', 'primary_key', 'editable', 'blank'],
  pointless: ['unique', 'null', 'choices', 'db_index'],
  without: [
    'primary_key',
    'unique',
    'null',
    'choices',
    'default',
    'db_default',
    'db_index',
    'db_column',
    'editable',
    'blank',
  ],
  hasColumn: false,
});
