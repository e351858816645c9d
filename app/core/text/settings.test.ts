import { expect, test } from 'vitest';
import { setSettings } from '../commands/design.ts';
import { emptyDesign } from '../design/design.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

test('settings that say the usual are not written, the others one a line', () => {
  expect(print(emptyDesign('x'))).toBe('cardinal 1 x\n');
  const design = setSettings.run(emptyDesign('x'), {
    database: 'postgresql',
    exports: {
      'typescript.decimals': 'string',
      'django.line_length': 100,
      'django.header': 'Made by us.\nAll of it.',
      'django.admin': true,
      'django.quotes': 'true',
    },
  });
  const text = print(design);
  expect(text).toBe(
    [
      'cardinal 1 x',
      ':database postgresql',
      ':export django.admin true',
      ':export django.header "Made by us.\\nAll of it."',
      ':export django.line_length 100',
      ':export django.quotes "true"',
      ':export typescript.decimals string',
      '',
    ].join('\n'),
  );
  expect(parse(text)).toMatchObject({ ok: true, design });
});

test.each([
  [':database oracle', '“oracle” is no database Cardinal knows.'],
  [':export quotes single', 'An export choice reads like ":export django.line_length 100".'],
  [':export django.quotes', 'An export choice reads like ":export django.line_length 100".'],
  [':export django.length 1.5', '“1.5” is no export choice.'],
])('%s is refused', (line, reason) => {
  expect(parse(`cardinal 1 x\n${line}\n`)).toMatchObject({ problems: [{ line: 2, reason }] });
});

test('a choice that no text can hold does not come along', () => {
  const design = setSettings.run(emptyDesign('x'), {
    exports: { quotes: 'single', 'a.b': Number.NaN, 'a.c': 1 },
  });
  expect(parse(print(design)).design.settings.exports).toEqual({ 'a.c': 1 });
});
