import { flag } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const timeField = defineFieldType({
  id: 'TimeField',
  label: 'Time of day',
  short: 'Time',
  text: 'time',
  value: 'time',
  category: 'Date and time',
  summary: 'A time of day, without a date.',
  options: {
    auto_now: flag(
      'data',
      'Set on every save',
      'Written anew each time the row is saved; not editable.',
    ),
    auto_now_add: flag('data', 'Set on creation', 'Written when the row is created; not editable.'),
  },
});
