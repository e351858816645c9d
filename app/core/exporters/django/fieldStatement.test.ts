import { expect, test } from 'vitest';
import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { fieldCode } from './djangoExporter.ts';

const money = 'djmoney.models.fields.MoneyField';

const codeOf = (type: string, options: GivenOptions, acceptedCode = true): string => {
  const design = aDesign('A', { Book: { price: [type, options] } });
  const field = design.models[0]?.fields[0];
  return field ? fieldCode(resolve(design), field.id, { acceptedCode }) : '';
};

test.each<[string, GivenOptions, string]>([
  ['nothing', {}, 'price = MoneyField()'],
  [
    'arguments with names, after those without',
    { max_digits: 10, '*': ['EUR', 5, code('timezone.now')] },
    'price = MoneyField("EUR", 5, timezone.now, max_digits=10)',
  ],
  [
    'a field inside',
    { base: { nested: 'CharField', options: { max_length: 5 } } },
    'price = MoneyField(base=models.CharField(max_length=5))',
  ],
])('a class of another package takes %s', (_, options, want) => {
  expect(codeOf(money, options)).toBe(want);
});

test('a class of another package is not written until its code is accepted', () => {
  expect(codeOf(money, { '*': [1] }, false)).toBe(
    `# Cardinal: not written until accepted: price = ${money}`,
  );
});

test('a field inside another is left out whole, with its field, while code of it is not accepted', () => {
  const options = { base_field: { nested: 'CharField', options: { default: code('make()') } } };
  expect(codeOf('ArrayField', options, false)).toBe(
    '# Cardinal: not written until accepted: price: base_field=CharField: default=make()',
  );
  expect(codeOf('ArrayField', options)).toBe(
    'price = ArrayField(models.CharField(default=make()))',
  );
});

test.each([
  ['settings.ANSWER', 'settings.ANSWER'],
  ['timezone.get_current_timezone', 'timezone.get_current_timezone'],
  ['models.expressions.RawSQL("1", [])', 'models.expressions.RawSQL("1", [])'],
  ['itertools.chain.from_iterable([])', 'itertools.chain.from_iterable([])'],
  ['shop.defaults.answer', 'answer'],
])('what stands in a module that models.py knows is written after its name: %s', (given, want) => {
  expect(codeOf('TextField', { default: code(given) })).toBe(
    `price = models.TextField(default=${want})`,
  );
});
