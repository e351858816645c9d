import { integer } from './option.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const decimalField = defineFieldType({
  id: 'DecimalField',
  label: 'Decimal number',
  short: 'Decimal',
  text: 'decimal',
  value: 'decimal',
  messages: ['invalid', 'max_digits', 'max_decimal_places', 'max_whole_digits'],
  column: column('numeric({max_digits}, {decimal_places})', { sqlite: 'decimal' }),
  category: 'Number',
  signature: ['verbose_name', 'name', 'max_digits', 'decimal_places'],
  summary: 'Exact decimals, such as money.',
  options: {
    max_digits: integer('data', 'Digits', 'All digits, before and after the point.', {
      min: 1,
      required: true,
      initial: 10,
    }),
    decimal_places: integer('data', 'Decimal places', 'Digits after the point.', {
      min: 0,
      required: true,
      initial: 2,
    }),
  },
  detail: ({ max_digits, decimal_places }) =>
    typeof max_digits === 'number' && typeof decimal_places === 'number'
      ? `${max_digits},${decimal_places}`
      : '',
});
