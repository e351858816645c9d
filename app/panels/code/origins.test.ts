import { expect, test } from 'vitest';
import { fieldId, modelId } from '../../core/design/ids.ts';
import type { ExportedFile } from '../../core/exporters/exporter.ts';
import { nothing } from '../../state/workspace.ts';
import { leadingLines, linesOf, producerOf } from './origins.ts';

const model = modelId(1);
const field = fieldId(2);
const file: ExportedFile = {
  path: 'blog/models.py',
  text: '',
  origins: [
    { from: 4, to: 9, model },
    { from: 6, to: 8, model, field },
  ],
};

test.each([
  ['nothing', 3, null],
  ['the model', 4, { model }],
  ['the field', 7, { model, field }],
  ['the model again', 9, { model }],
])('a line leads back to %s', (_, line, want) => {
  expect(producerOf(file, line)).toEqual(want);
});

test('a selected field lights up its own lines, a selected model all of its', () => {
  expect(linesOf(file, { ...nothing, field })).toMatchObject([{ from: 6, to: 8 }]);
  expect(linesOf(file, { ...nothing, models: [model] })).toMatchObject([{ from: 4, to: 9 }]);
  expect(linesOf(file, nothing)).toEqual([]);
});

test('the lines that lead somewhere come once each, in order', () => {
  expect(leadingLines(file)).toEqual([4, 5, 6, 7, 8, 9]);
});
