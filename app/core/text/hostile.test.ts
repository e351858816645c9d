import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snake } from './conventions.ts';
import { parse } from './parseDesign.ts';
import type { Parsed } from './parseDesign.ts';
import { print } from './printDesign.ts';
import { MAX_PROBLEMS } from './readLines.ts';

/** As much as a link holds: whatever is done again for each character, word or line takes minutes. */
const SIZE = 200_000;
const many = (piece: (i: number) => string, size = SIZE): string =>
  Array.from({ length: Math.ceil(size / piece(10_000).length) }, (_, i) => piece(i)).join('');

const readAgain = (text: string): Parsed => {
  const parsed = parse(text);
  expect(parse(print(parsed.design)).design).toEqual(parsed.design);
  return parsed;
};

describe('as much of one thing as a link holds is read all the same', () => {
  test('spaces', () => {
    const { design } = parse(`cardinal 1 x\n[a]\nB\n  c${' '.repeat(SIZE)}int  `);
    expect(design.models[0]?.fields).toMatchObject([{ name: 'c', type: 'IntegerField' }]);
  });

  test('capitals in a name', () => {
    const { design } = readAgain(`cardinal 1 x\n[a]\n${'A'.repeat(SIZE)}`);
    expect(design.models[0]?.name.length).toBe(SIZE);
  });

  test('options of one field', () => {
    const { design } = readAgain(`cardinal 1 x\n[a]\nB\n  c char${many((i) => ` o${i}`)}`);
    expect(design.models[0]?.fields[0]?.options).toMatchObject({ o0: true, o1: true });
  });

  test('options of a model with a long name', () => {
    const name = 'Aa'.repeat(SIZE / 4);
    const { design } = readAgain(
      `cardinal 1 x\n[a]\n${name}\n${many((i) => `  Meta.o${i}\n`, SIZE / 2)}`,
    );
    expect(design.models[0]?.meta).toMatchObject({ o0: true, o1: true });
  });

  test('export choices', () => {
    const { design } = readAgain(`cardinal 1 x\n${many((i) => `:export a.b${i} 1\n`)}`);
    expect(design.settings.exports).toMatchObject({ 'a.b0': 1, 'a.b1': 1 });
  });

  test('apps', () => {
    const { design } = readAgain(`cardinal 1 x\n${many((i) => `[a${i}]\n`)}`);
    expect(design.apps.slice(0, 2)).toMatchObject([{ label: 'a0' }, { label: 'a1' }]);
  });

  test('mutes of one model', () => {
    const { design } = readAgain(`cardinal 1 x\n[a]\nB\n${many((i) => `  :mute a${i}\n`)}`);
    expect(design.models[0]?.muted.slice(0, 2)).toMatchObject([{ rule: 'a0' }, { rule: 'a1' }]);
  });
});

test('no more problems are told than anyone reads, whatever they are about', () => {
  const parsed = parse(`cardinal 1 x\n[a]\nB\n${many((i) => `  f${i} char a a\n`, 20_000)}`);
  expect(!parsed.ok && parsed.problems).toHaveLength(MAX_PROBLEMS);
});

test('names are spelled in snake case as they always were', () => {
  const first = (name: string): string =>
    name
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase();
  const anyName = fc
    .array(fc.constantFrom('A', 'B', 'a', 'b', '_', '1', 'é'), { maxLength: 20 })
    .map((chars) => chars.join(''));
  fc.assert(fc.property(anyName, (name) => snake(name) === first(name)));
  expect(['HTTPLog', 'OrderItem', 'ABCd', 'AAbB'].map(snake)).toEqual([
    'http_log',
    'order_item',
    'ab_cd',
    'a_ab_b',
  ]);
});
