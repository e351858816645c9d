import { flag } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const dateField = defineFieldType({
  id: 'DateField',
  label: 'Date',
  short: 'Date',
  text: 'date',
  value: 'date',
  category: 'Date and time',
  summary: 'A day, without a time.',
  options: {
    auto_now: flag(
      'data',
      'Set on every save',
      'Written anew each time the row is saved; not editable.',
    ),
    auto_now_add: flag('data', 'Set on creation', 'Written when the row is created; not editable.'),
  },
});
