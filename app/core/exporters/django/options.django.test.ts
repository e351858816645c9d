import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDesign } from '../../../testing/arbitraries.ts';
import type { Sample } from '../../../testing/designs/samples.ts';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import { lint, ruffFormat } from '../../../testing/django.ts';
import type { Settings } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportedFile } from '../exporter.ts';
import { djangoExporter } from './djangoExporter.ts';
import type { Style } from './python/style.ts';

const styles: readonly Style[] = [
  { lineLength: 72, quotes: 'double' },
  { lineLength: 79, quotes: 'single' },
  { lineLength: 88, quotes: 'single' },
  { lineLength: 100, quotes: 'double' },
  { lineLength: 120, quotes: 'single' },
];

const filesIn = (
  sample: Sample,
  { lineLength, quotes }: Style,
  exports: Settings['exports'],
): readonly ExportedFile[] => {
  const style = { 'django.line_length': lineLength, 'django.quotes': quotes };
  const { design } = choosing(sample, { ...exports, ...style });
  return djangoExporter.export(resolve(design()), sample).files;
};

const everything = { 'django.project': true, 'django.admin': true };

describe.each(styles)('at $lineLength columns in $quotes quotes', (style) => {
  test('black would change nothing in the samples, ruff finds nothing', async () => {
    const projects = samples.map((one) => [one.name, filesIn(one, style, everything)]);
    expect(await lint(Object.fromEntries(projects), style)).toEqual({ black: '', ruff: '' });
  });

  test('black and ruff format would change nothing in any design', async () => {
    const designs = fc.sample(anyDesign(), { numRuns: 60, seed: style.lineLength });
    const projects = designs.map((design, i) => {
      const name = `p${i}`;
      return [name, filesIn({ name, design: () => design }, style, everything)];
    });
    expect((await lint(Object.fromEntries(projects), style)).black).toBe('');
    expect(await ruffFormat(Object.fromEntries(projects), style)).toBe('');
  });
});
