import { expect, test } from 'vitest';
import { fieldId, modelId, noteId } from '../../core/design/ids.ts';
import type { Selection } from '../../state/workspace.ts';
import { afterChanges } from './selecting.ts';

const select = (id: string, selected: boolean) => ({ type: 'select', id, selected }) as const;
const of = (models: number[], rest: Partial<Selection> = {}): Selection => ({
  models: models.map(modelId),
  field: null,
  note: null,
  base: null,
  ...rest,
});

test('models join and leave', () => {
  const after = afterChanges(of([1, 2]), [select('m1', false), select('m3', true)]);
  expect(after).toEqual(of([2, 3]));
});

test('a selected model takes the place of a selected field', () => {
  const after = afterChanges(of([], { field: fieldId(9) }), [select('m1', true)]);
  expect(after).toEqual(of([1]));
});

test('a note is selected as a note', () => {
  expect(afterChanges(of([]), [select('n5', true)])).toEqual(of([], { note: noteId(5) }));
});

test('nothing changed keeps the same selection', () => {
  const before = of([1]);
  expect(afterChanges(before, [select('m1', true), select('m2', false)])).toBe(before);
});
