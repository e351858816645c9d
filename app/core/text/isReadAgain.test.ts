import { expect, test } from 'vitest';
import { emptyDesign, emptyModel } from '../design/design.ts';
import type { Design } from '../design/design.ts';
import { fieldId, modelId } from '../design/ids.ts';
import { MAX_TEXT, isReadAgain, parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

const withModels = (count: number): Design => ({
  ...emptyDesign(),
  apps: [{ label: 'a', hue: 0, code: '' }],
  models: Array.from({ length: count }, (_, n) =>
    emptyModel({ id: modelId(n), name: `M${n}`, app: 'a' }),
  ),
  nextId: count,
});

function withFields(count: number): Design {
  const design = withModels(1);
  const fields = Array.from({ length: count }, (_, n) => ({
    id: fieldId(n + 1),
    name: `f${n}`,
    type: 'TextField',
    options: {},
  }));
  return { ...design, models: design.models.map((model) => ({ ...model, fields })) };
}

test.each<[string, Design, boolean]>([
  ['an everyday design', withModels(3), true],
  ['as many models as are read', withModels(5000), true],
  ['more models', withModels(5001), false],
  ['as many fields as are read', withFields(2000), true],
  ['more fields', withFields(2001), false],
  ['a name as long as all of the text', { ...emptyDesign(), name: 'x'.repeat(MAX_TEXT) }, false],
])('%s: what is said to be read again is', (_, design, want) => {
  const text = print(design);
  expect(isReadAgain(design, text)).toBe(want);
  expect(parse(text).ok).toBe(want);
});
