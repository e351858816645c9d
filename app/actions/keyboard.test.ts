import { expect, test } from 'vitest';
import { actions } from './catalogue.ts';
import type { Press } from './keyboard.ts';
import { isPressed } from './keyboard.ts';

const press = (key: string, held = '', code = ''): Press => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
});

test.each<[string, Press, boolean]>([
  ['N', press('n'), true],
  ['N', press('N', 's'), false],
  ['N', press('n', 'c'), false],
  ['N', press('т', '', 'KeyN'), true],
  ['Mod+Z', press('z', 'c'), true],
  ['Mod+Z', press('z', 'm'), true],
  ['Mod+Z', press('Z', 'cs'), false],
  ['Mod+Shift+Z', press('Z', 'cs'), true],
  ['Shift+1', press('!', 's', 'Digit1'), true],
  ['Shift+1', press('1', '', 'Digit1'), false],
  ['Alt+2', press('™', 'a', 'Digit2'), true],
  ['?', press('?', 's'), true],
  ['?', press('?'), true],
  ['Mod+=', press('=', 'c'), true],
  ['Mod++', press('+', 'cs'), true],
  ['Mod+-', press('-', 'c'), true],
  ['Mod+0', press('0', 'c', 'Digit0'), true],
  ['F8', press('F8'), true],
  ['Shift+F8', press('F8'), false],
  ['Delete', press('Delete'), true],
  ['Alt+ArrowUp', press('ArrowUp', 'a'), true],
])('%s and %o', (shortcut, given, expected) => {
  expect(isPressed(shortcut, given)).toBe(expected);
});

test('every action has an id of its own, and no two share a shortcut', () => {
  const ids = actions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = actions.flatMap(({ shortcuts = [] }) => shortcuts);
  expect(new Set(keys).size).toBe(keys.length);
});
