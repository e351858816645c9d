import { expect, test } from 'vitest';
import { choicesFrom, withChoice } from './choiceRows.ts';

test.each([
  [
    'labels alone',
    'Draft\nIn progress',
    [
      ['draft', 'Draft'],
      ['in_progress', 'In progress'],
    ],
  ],
  [
    'pairs',
    'd, Draft\np = Published',
    [
      ['d', 'Draft'],
      ['p', 'Published'],
    ],
  ],
  ['cells of a table', 'd\tDraft', [['d', 'Draft']]],
  [
    'Python',
    'STATUS = [\n    ("d", "Draft"),\n    (\'p\', _("Published")),\n]'.replace('STATUS = [\n', ''),
    [
      ['d', 'Draft'],
      ['p', 'Published'],
    ],
  ],
  [
    'blank lines between',
    'Draft\n\n  \nDone\n',
    [
      ['draft', 'Draft'],
      ['done', 'Done'],
    ],
  ],
])('reads a pasted list: %s', (_, text, want) => {
  expect(choicesFrom(text, [], false)).toEqual(want.map(([value, label]) => ({ value, label })));
});

test('numbers labels on in a field of numbers', () => {
  expect(choicesFrom('Low\nHigh', [{ value: 3, label: 'Old' }], true)).toEqual([
    { value: 3, label: 'Old' },
    { value: 4, label: 'Low' },
    { value: 5, label: 'High' },
  ]);
});

test('keeps numbers of a field of numbers as numbers', () => {
  expect(choicesFrom('1, Low', [], true)).toEqual([{ value: 1, label: 'Low' }]);
});

test('an emptied member name leaves the choice without one', () => {
  const before = { choices: [{ value: 'a', label: 'A', member: 'AA' }], name: 'Kind' };
  expect(withChoice(before, 0, { member: '' })).toEqual({
    choices: [{ value: 'a', label: 'A' }],
    name: 'Kind',
  });
});
