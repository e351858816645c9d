import { expect, test } from 'vitest';
import { djangoExporter } from '../../core/exporters/django/djangoExporter.ts';
import { typescriptExporter } from '../../core/exporters/typescript/typescriptExporter.ts';
import { renameModel } from '../../core/commands/models.ts';
import { shop } from '../../core/examples/shop.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { blockKeeper } from './blocks.ts';
import { highlight as python } from './python.ts';
import { uncoloured } from './tokens.ts';
import { highlight as typescript } from './typescript.ts';

const textOf = (lines: ReturnType<typeof python>): string =>
  lines.map((tokens) => tokens.map(({ text }) => text).join('')).join('\n') + '\n';

test.each([
  ['Python', djangoExporter, python],
  ['TypeScript', typescriptExporter, typescript],
  ['without colours', djangoExporter, uncoloured],
])('shows every character of a file: %s', (_, exporter, highlight) => {
  for (const file of exporter.export(resolve(shop())).files) {
    expect(textOf(blockKeeper()(file, highlight))).toBe(file.text);
  }
});

test('lines of models that an edit leaves alone keep their identity', () => {
  const linesIn = blockKeeper();
  const design = shop();
  const tag = design.models.find(({ name }) => name === 'Tag');
  if (!tag) throw new Error('the shop has tags');
  const later = renameModel.run(design, { model: tag.id, name: 'Label' });
  const [before, after] = [design, later].map((one) => {
    const file = djangoExporter
      .export(resolve(one))
      .files.find(({ path }) => path === 'catalog/models.py');
    if (!file) throw new Error('the shop has a catalog');
    return linesIn(file, python);
  });
  const kept = after?.filter((line) => before?.includes(line)).length ?? 0;
  expect(kept / (after?.length ?? 1)).toBeGreaterThan(0.7);
});
