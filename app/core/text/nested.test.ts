import { describe, expect, test } from 'vitest';
import type { OptionValue } from '../fieldTypes/values.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

const inModel = (value: string): string =>
  `cardinal 1 Shop\n\n[shop]\n\nProduct\n  tags array base_field:${value}\n`;

const baseField = (text: string): OptionValue | undefined => {
  const parsed = parse(text);
  expect(parsed).toMatchObject({ ok: true });
  return parsed.design.models[0]?.fields[0]?.options['base_field'];
};

describe('a field inside another', () => {
  test.each<[string, OptionValue]>([
    ['{int:}', { nested: 'IntegerField', options: {} }],
    ['{char:20}', { nested: 'CharField', options: { max_length: 20 } }],
    [
      '{char:20,verbose_name="one, two",blank}',
      { nested: 'CharField', options: { max_length: 20, verbose_name: 'one, two', blank: true } },
    ],
    [
      '{decimal:10,2,null}',
      { nested: 'DecimalField', options: { max_digits: 10, decimal_places: 2, null: true } },
    ],
    ['{decimal:max_digits=10}', { nested: 'DecimalField', options: { max_digits: 10 } }],
    [
      '{char:5,choices={draft,gone="Sold out"}}',
      {
        nested: 'CharField',
        options: {
          max_length: 5,
          choices: {
            choices: [
              { value: 'draft', label: 'Draft' },
              { value: 'gone', label: 'Sold out' },
            ],
          },
        },
      },
    ],
    [
      '{array:base_field={array:base_field={date:}},size=3}',
      {
        nested: 'ArrayField',
        options: {
          base_field: {
            nested: 'ArrayField',
            options: { base_field: { nested: 'DateField', options: {} } },
          },
          size: 3,
        },
      },
    ],
    [
      '{shop.fields.Money:validators=`[positive]`,currency="EUR"}',
      {
        nested: 'shop.fields.Money',
        options: { currency: 'EUR', validators: { code: '[positive]' } },
      },
    ],
    ['{"a b":to=&Product}', { nested: 'a b', options: { to: { model: 'm1' as never } } }],
    ['models.IntegerField()', { code: 'models.IntegerField()' }],
    ['int', { code: 'int' }],
  ])('%s is read, and printed as it was', (written, meant) => {
    const text = inModel(written);
    expect(baseField(text)).toEqual(meant);
    expect(print(parse(text).design)).toBe(text);
  });

  test.each<[string, string]>([
    ['{char:20', '} is missing.'],
    ['{char:20,20}', '“20}” was not expected.'],
    ['{decimal:10}', '“}” does not fit max_digits and decimal_places.'],
    ['{char:null,null}', '“null” is given twice.'],
    ['{char:,null}', '“,null}” was not expected.'],
    [
      `${'{array:base_field='.repeat(30)}1${'}'.repeat(30)}`,
      'Values stand too deep in one another.',
    ],
  ])('%s is refused with a reason', (written, reason) => {
    const parsed = parse(inModel(written));
    expect(parsed).toMatchObject({ ok: false });
    expect('problems' in parsed && parsed.problems).toEqual([{ line: 6, reason }]);
  });

  test('in an argument nobody knows is kept as a newer version wrote it', () => {
    const text = inModel('{int:}').replace('array', 'NewField');
    expect(print(parse(text).design)).toBe(text);
  });
});
