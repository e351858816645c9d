import { format } from 'prettier';
import { expect, test } from 'vitest';
import { aDesign } from '../../../testing/builders.ts';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import { resolve } from '../../schema/resolve.ts';
import { rowsExporter } from './rowsExporter.ts';

const textOf = (design: ReturnType<typeof aDesign>): string =>
  rowsExporter.export(resolve(design)).files[0]?.text ?? '';

test.each(samples)('Prettier would change nothing in the rows of $name', async (sample) => {
  const text = textOf(choosing(sample, { 'rows.rows': 3 }).design());
  expect(await format(text, { parser: 'typescript' })).toBe(text);
});

test('a row that extends another has its values too', () => {
  const text = textOf(
    aDesign('A', {
      'a.Place': { town: 'CharField' },
      'a.Restaurant': { __bases__: ['Place'], stars: 'IntegerField' },
    }),
  );
  expect(text).toContain(
    'export const restaurants = [\n  {\n    id: 1,\n    town: "Vienna",\n    stars: 1,\n  },\n] as const;\n',
  );
});
