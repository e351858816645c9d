import { expect, test } from 'vitest';
import {
  choiceFrom,
  choicesOf,
  countChosen,
  defineOptions,
  fits,
  valuesText,
  withChoice,
} from './exportOption.ts';

const exporter = {
  id: 'django',
  options: defineOptions({
    admin: { kind: 'flag', label: 'Admin', help: 'Writes admin.py.', default: false },
    quotes: {
      kind: 'oneOf',
      label: 'Quotes',
      help: 'Around texts.',
      values: { double: 'Double', single: 'Single' },
      default: 'double',
    },
    line_length: {
      kind: 'integer',
      label: 'Line length',
      help: 'In columns.',
      min: 60,
      max: 200,
      default: 88,
    },
  }),
};
const usual = { admin: false, quotes: 'double', line_length: 88 };
const saying = (exports: Readonly<Record<string, unknown>>) => ({
  exports: exports as Readonly<Record<string, boolean | number | string>>,
});

test.each([
  ['nothing', {}, {}],
  ['everything', { admin: true, quotes: 'single', line_length: 100 }, {}],
  ['another type', {}, { admin: 'true', quotes: true, line_length: '100' }],
  ['a value there is not', {}, { quotes: 'curly', admin: null }],
  ['what every object has', {}, { quotes: 'constructor' }],
  ['too little', {}, { line_length: 59 }],
  ['too much', {}, { line_length: 201 }],
  ['no whole number', {}, { line_length: 88.5 }],
  ['no number', {}, { line_length: Number.NaN }],
  ['an option there is not', {}, { colour: 'red' }],
])('a design that says %s', (_, good, bad) => {
  const said = Object.entries({ ...good, ...bad }).map(([name, value]) => [
    `django.${name}`,
    value,
  ]);
  const settings = saying({ ...Object.fromEntries(said), 'typescript.admin': true });
  expect(choicesOf(exporter, settings)).toEqual({ ...usual, ...good });
});

test('choices have the narrow types of their declarations', () => {
  const { admin, quotes, line_length } = choicesOf(exporter, saying({}));
  const narrow: [boolean, 'double' | 'single', number] = [admin, quotes, line_length];
  expect(narrow).toEqual([false, 'double', 88]);
});

test('the usual value is not kept, any other is', () => {
  const settings = saying({ 'typescript.zod': true });
  const chosen = withChoice(exporter, settings, 'quotes', 'single');
  expect(chosen).toEqual({ 'typescript.zod': true, 'django.quotes': 'single' });
  expect(withChoice(exporter, { exports: chosen }, 'quotes', 'double')).toEqual(settings.exports);
});

test('what differs from the usual is counted, and what does not fit is not', () => {
  const settings = saying({ 'django.quotes': 'single', 'django.line_length': 1 });
  expect(countChosen(exporter, settings)).toBe(1);
});

test.each([
  ['admin', 'true', true],
  ['admin', 'false', false],
  ['admin', 'yes', undefined],
  ['admin', 'constructor', undefined],
  ['quotes', 'single', 'single'],
  ['quotes', 'toString', undefined],
  ['line_length', '100', 100],
  ['line_length', '1e2', undefined],
  ['line_length', '', undefined],
  ['line_length', '20', undefined],
] as const)('%s written as %j is %j', (name, text, want) => {
  expect(choiceFrom(exporter.options[name], text)).toBe(want);
});

test('what an option takes is said in words', () => {
  expect(Object.values(exporter.options).map(valuesText)).toEqual([
    'true or false',
    'double, single',
    '60 to 200',
  ]);
  expect(Object.values(exporter.options).every((option) => fits(option, option.default))).toBe(
    true,
  );
});
