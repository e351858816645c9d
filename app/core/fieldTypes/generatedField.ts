import { code, flag, nested } from './option.ts';
import { defineFieldType } from './fieldType.ts';

// Unlike other flags it has no default: Django wants it said either way.
const { default: _, ...stored } = flag(
  'database',
  'Stored',
  'Computed when the row is written, not when it is read.',
  { required: true, initial: true },
);

export const generatedField = defineFieldType({
  id: 'GeneratedField',
  label: 'Generated column',
  short: 'Generated',
  text: 'generated',
  value: 'generated',
  category: 'Data',
  summary: 'A column the database computes from others of the same row.',
  options: {
    expression: code('data', 'Expression', 'What the database computes, as a Django expression.', {
      required: true,
    }),
    output_field: nested('data', 'Result', 'The field that describes the result.', {
      required: true,
    }),
    db_persist: stored,
  },
  forced: { blank: true, editable: false },
  refused: ['default', 'db_default', 'blank', 'editable'],
  without: ['default', 'db_default', 'blank', 'editable'],
});
