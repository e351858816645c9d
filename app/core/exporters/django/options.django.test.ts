import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyDesign } from '../../../testing/arbitraries.ts';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import { parted } from '../../../testing/designs/parted.ts';
import type { Sample } from '../../../testing/designs/samples.ts';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import type { Django } from '../../../testing/django.ts';
import { lint, ruffFormat, startDjango, troubleIn } from '../../../testing/django.ts';
import { validDesign } from '../../../testing/validDesigns.ts';
import type { Design, Settings } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportedFile } from '../exporter.ts';
import { djangoExporter } from './djangoExporter.ts';
import type { Style } from './python/style.ts';
import { usualStyle } from './python/style.ts';

type Exports = Settings['exports'];

/** The design `parted` takes a function from a file of the app that is not the exporter's. */
const rules: ExportedFile = {
  path: 'desk/rules.py',
  text: 'def lower(text):\n    assert text.islower()\n',
  origins: [],
};

function filesIn(sample: Sample, exports: Exports): readonly ExportedFile[] {
  const { files } = djangoExporter.export(resolve(choosing(sample, exports).design()), sample);
  return sample.name === 'parted' ? [...files, rules] : files;
}

const sampleOf = (design: Design): Sample => ({ name: design.name, design: () => design });

const all: readonly Sample[] = [
  ...samples,
  { name: 'enumerations', design: enumerations },
  { name: 'parted', design: parted, acceptedCode: true },
];
const whole = { 'django.project': true, 'django.admin': true, 'django.tests': true };
const annotated = { 'django.annotations': true };
const packages = { 'django.layout': 'package' };

/** Designs of any kind, each time the same. */
const anyIn = (exports: Exports, seed: number): Readonly<Record<string, readonly ExportedFile[]>> =>
  Object.fromEntries(
    fc
      .sample(anyDesign(), { numRuns: 60, seed })
      .map((design, i) => [`p${i}`, filesIn(sampleOf(design), exports)]),
  );

// With `-S` black takes any quotes; only this tells the right ones.
test.each([79, 88, 120])(
  'ruff format finds every text in single quotes at %i columns',
  async (lineLength) => {
    const chosen = { 'django.line_length': lineLength, 'django.quotes': 'single' };
    const projects = anyIn({ ...chosen, ...annotated }, lineLength);
    expect(await ruffFormat(projects, { lineLength, quotes: 'single' })).toBe('');
  },
);

describe.each<Style & { readonly exports: Exports }>([
  { lineLength: 72, quotes: 'double', exports: { ...whole, ...annotated } },
  { lineLength: 79, quotes: 'single', exports: { ...whole, ...packages } },
  { lineLength: 88, quotes: 'single', exports: whole },
  { lineLength: 88, quotes: 'double', exports: packages },
  { lineLength: 100, quotes: 'double', exports: { ...packages, ...annotated } },
  { lineLength: 120, quotes: 'single', exports: packages },
])('at $lineLength columns in $quotes quotes, with $exports', ({ exports, ...style }) => {
  const { lineLength, quotes } = style;
  const chosen = { ...exports, 'django.line_length': lineLength, 'django.quotes': quotes };

  test('black would change nothing in the samples, ruff finds nothing', async () => {
    const projects = all.map((sample) => [sample.name, filesIn(sample, chosen)]);
    expect(await lint(Object.fromEntries(projects), style)).toEqual({ black: '', ruff: '' });
  });

  test('black would change nothing in any design', async () => {
    expect((await lint(anyIn(chosen, lineLength), style)).black).toBe('');
  });
});

describe.each<{ readonly exports: Exports }>([
  { exports: packages },
  { exports: annotated },
  { exports: { ...packages, ...annotated } },
])('with $exports', ({ exports }) => {
  let django: Django;
  beforeAll(() => {
    django = startDjango();
  });
  afterAll(() => django.stop());

  test.each(all)('$name is imported, checked and migrated by a real Django', async (sample) => {
    const answer = await django.ask(filesIn(sample, exports));
    // Migrations are applied to SQLite: for another database they are only made.
    const isForSqlite = sample.design().settings.database === 'sqlite';
    expect(troubleIn(isForSqlite ? answer : { ...answer, migrate: null })).toBe('');
  });

  test('so is any design without errors, and ruff finds nothing', async () => {
    const designs = fc.sample(validDesign(), { numRuns: 60, seed: 7 });
    const projects = designs.map((design) => filesIn(sampleOf(design), exports));
    for (const files of projects.filter((one) => one.length > 0)) {
      const installed = files.some(({ text }) => /AUTH_USER_MODEL|contenttypes/.test(text));
      const trouble = troubleIn(await django.ask(files, { installed }));
      const source = trouble === '' ? '' : files.map((file) => file.text).join('\n');
      expect(`${trouble}\n${source}`.trim()).toBe('');
    }
    const named = Object.fromEntries(projects.map((files, i) => [`p${i}`, files]));
    expect(await lint(named, usualStyle)).toEqual({ black: '', ruff: '' });
  });
});
