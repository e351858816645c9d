import { flag } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const dateTimeField = defineFieldType({
  id: 'DateTimeField',
  label: 'Date and time',
  short: 'DateTime',
  text: 'datetime',
  value: 'datetime',
  category: 'Date and time',
  summary: 'A moment in time.',
  options: {
    auto_now: flag(
      'data',
      'Set on every save',
      'Written anew each time the row is saved; not editable.',
    ),
    auto_now_add: flag('data', 'Set on creation', 'Written when the row is created; not editable.'),
  },
});
