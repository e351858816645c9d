import { defineFieldType } from './fieldType.ts';
import { integer, nested } from './option.ts';
import { onlyPostgres, postgresApp, postgresFields } from './postgres.ts';
import { isNested } from './values.ts';
import type { OptionValue } from './values.ts';

/** `Decimal`, `Array Decimal` */
function described(inside: OptionValue | undefined): string {
  if (!isNested(inside)) return '';
  const { nested: type, options } = inside;
  const name = type.slice(type.lastIndexOf('.') + 1).replace(/Field$/, '');
  return `${name} ${described(options['base_field'])}`.trimEnd();
}

export const arrayField = defineFieldType({
  id: 'ArrayField',
  module: postgresFields,
  label: 'Array',
  short: 'Array',
  text: 'array',
  value: 'array',
  messages: ['item_invalid', 'nested_array_mismatch', 'max_length'],
  column: onlyPostgres('{base_field}[{size}]'),
  needs: postgresApp,
  category: 'PostgreSQL',
  signature: ['base_field', 'size'],
  summary: 'A list of values of one kind; an array of arrays has several dimensions.',
  options: {
    base_field: nested('data', 'Of', 'The field that describes each value.', {
      positional: true,
      required: true,
      initial: { nested: 'CharField', options: { max_length: 200 } },
    }),
    size: integer('data', 'Most values', 'The most values full_clean() accepts.', {
      min: 0,
      default: null,
    }),
  },
  detail: ({ base_field: base }) => described(base),
});
