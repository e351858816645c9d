import { describe, expect, test } from 'vitest';
import { aField } from '../../../testing/builders.ts';
import type { Choice } from '../../fieldTypes/values.ts';
import { choicesClasses, memberFor } from './choices.ts';

const classFor = (
  choices: readonly Choice[],
  { name = 'state', given = '', taken = [] as string[] } = {},
) => {
  const field = aField(name, 'CharField', {
    choices: { choices, ...(given ? { name: given } : {}) },
  });
  const value = typeof choices[0]?.value === 'number' ? 'integer' : 'text';
  return choicesClasses([{ field, value }], taken).get(field);
};

describe('a member is called after', () => {
  test.each<[string, string | number, string, string | undefined, string]>([
    ['its value', 'in-progress', 'Under way', undefined, 'IN_PROGRESS'],
    ['its label, when the value is short', 'XL', 'Extra large', undefined, 'EXTRA_LARGE'],
    ['its label, when the value is a number', 3, 'Good', undefined, 'GOOD'],
    ['the name it was given', 'a', 'First', 'BEST', 'BEST'],
    ['its value, when the given name is reserved', 'draft', 'Draft', 'mro', 'DRAFT'],
    ['its value, when the given name is none', 'draft', 'Draft', 'x = 1', 'DRAFT'],
    ['its value in front, when nothing else will do', '2', '2nd', undefined, 'VALUE_2'],
    ['nothing much, when there is nothing', '', '', undefined, 'VALUE_'],
    ['letters of any script', 'größe', 'Größe', undefined, 'GRÖSSE'],
  ])('%s', (_, value, label, member, want) => {
    const made = classFor([{ value, label, ...(member === undefined ? {} : { member }) }]);
    expect(made?.members[0]?.name).toBe(want);
  });
});

test('members have each a name of their own, and are found by their value', () => {
  const made = classFor([
    { value: 'one b', label: 'One' },
    { value: 'one-b', label: 'Two' },
    { value: 'x', label: 'one' },
  ]);
  expect(made?.members.map((member) => member.name)).toEqual(['ONE_B', 'ONE_B2', 'ONE']);
  expect(made && memberFor(made, 'one-b')).toBe('ONE_B2');
  expect(made && memberFor(made, 'c')).toBeUndefined();
});

describe('the class is called after', () => {
  const one: readonly Choice[] = [{ value: 'a', label: 'A' }];
  test.each([
    ['its field', { name: 'order_status' }, 'OrderStatus'],
    ['the name it was given', { given: 'Kind' }, 'Kind'],
    ['its field, when the given name is none', { given: 'x y' }, 'State'],
    ['both, when the name is taken', { taken: ['State'] }, 'StateChoices'],
    [
      'a number too, when that is taken as well',
      { taken: ['State', 'StateChoices'] },
      'StateChoices2',
    ],
    ['anything, when the field has no letters', { name: '_1' }, 'Choice'],
  ])('%s', (_, options, want) => expect(classFor(one, options)?.name).toBe(want));
});

test('choices that are no enumeration make no class', () => {
  expect(classFor([])).toBeUndefined();
  expect(
    classFor([
      { value: 'a', label: 'A' },
      { value: 'a', label: 'B' },
    ]),
  ).toBeUndefined();
  expect(
    classFor([
      { value: 'a', label: 'A' },
      { value: 1, label: 'B' },
    ]),
  ).toBeUndefined();
  expect(classFor([{ value: 1.5, label: 'A' }])).toBeUndefined();
});
