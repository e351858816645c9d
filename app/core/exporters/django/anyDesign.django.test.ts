import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyDesign as arbitraryDesign } from '../../../testing/arbitraries.ts';
import type { Django } from '../../../testing/django.ts';
import { lint, startDjango, troubleIn } from '../../../testing/django.ts';
import { validDesign } from '../../../testing/validDesigns.ts';
import { resolve } from '../../schema/resolve.ts';
import type { Design } from '../../design/design.ts';
import type { ExportedFile } from '../exporter.ts';
import { djangoExporter } from './djangoExporter.ts';
import { usualStyle } from './python/style.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 150);
/** The same designs each time, unless a seed is given to look for more. */
const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const filesOf = (design: Design): readonly ExportedFile[] =>
  djangoExporter.export(resolve(design)).files;

const needsInstalled = (files: readonly ExportedFile[]): boolean =>
  files.some(({ text }) => /AUTH_USER_MODEL|contenttypes/.test(text));

test('any design without errors is imported, checked and migrated by a real Django', async () => {
  const property = fc.asyncProperty(validDesign(), async (design) => {
    const files = filesOf(design);
    if (files.length === 0) return;
    const answer = await django.ask(files, { installed: needsInstalled(files) });
    const trouble = troubleIn(answer);
    const source = trouble === '' ? '' : files.map((file) => file.text).join('\n');
    expect(`${trouble}\n${source}`.trim()).toBe('');
  });
  await fc.assert(property, { numRuns: RUNS, seed, interruptAfterTimeLimit: 110_000 });
});

test('black would change nothing and ruff finds nothing in any of them', async () => {
  const designs = fc.sample(validDesign(), { numRuns: RUNS, seed });
  expect(await lint(projectsOf(designs))).toEqual({ black: '', ruff: '' });
});

test('whatever a design holds, black reads what is written and would change nothing', async () => {
  const designs = fc.sample(arbitraryDesign(), { numRuns: 2 * RUNS, seed });
  const { black } = await lint(projectsOf(designs));
  expect(black).toBe('');
});

const projectsOf = (
  designs: readonly Design[],
): Readonly<Record<string, readonly ExportedFile[]>> =>
  Object.fromEntries(designs.map((design, n) => [`p${n}`, filesOf(inUsualStyle(design))]));

/** What it holds of other options stays. */
const inUsualStyle = (design: Design): Design => {
  const style = { 'django.line_length': usualStyle.lineLength, 'django.quotes': usualStyle.quotes };
  const exports = { ...design.settings.exports, ...style };
  return { ...design, settings: { ...design.settings, exports } };
};
