import { expect, test } from 'vitest';
import { aDesign } from '../../testing/builders.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

test.each(['1', '7', '0', '0..5', '2..*', '3..2'])('%s rows are written and read back', (rows) => {
  const design = aDesign('x', { 'shop.Setting': { __rows__: rows } });
  const text = print(design);
  expect(text).toContain(`\n  :rows ${rows}\n`);
  expect(parse(text)).toMatchObject({ ok: true, design });
});

test('any number of rows goes without saying', () => {
  expect(print(aDesign('x', { 'shop.Setting': {} }))).not.toContain(':rows');
  expect(parse('cardinal 1 x\n[shop]\nSetting\n  :rows 0..*\n')).toMatchObject({
    ok: true,
    design: { models: [{ rows: { min: 0, max: null } }] },
  });
});

test.each(['', ' -1', ' 1.5', ' 01', ' *', ' 1..', ' 1000000000', ' two'])(
  ':rows%s is refused with its line',
  (rows) => {
    const read = parse(`cardinal 1 x\n[shop]\nSetting\n  :rows${rows}\n`);
    expect(read).toMatchObject({ ok: false, problems: [{ line: 4 }] });
  },
);
