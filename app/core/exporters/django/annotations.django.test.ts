import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDesign, fk } from '../../../testing/builders.ts';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import type { Sample } from '../../../testing/designs/samples.ts';
import { pythonPath } from '../../../testing/django.ts';
import { setSettings } from '../../commands/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cardinal-mypy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * What mypy says of files, one name for each folder. Django itself has no types: what comes from there is `Any`, so that
 * it tells of names and of what stands where a type should, not of what Django's classes do.
 */
function mypy(
  name: string,
  files: Readonly<Record<string, string>>,
  strict: readonly string[] = [],
): Promise<string> {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const options = ['--ignore-missing-imports', '--explicit-package-bases', '--no-error-summary'];
  const cache = join(folder, 'cache');
  const args = [
    '-m',
    'mypy',
    ...options,
    '--check-untyped-defs',
    ...strict,
    '--cache-dir',
    cache,
    '.',
  ];
  return new Promise((done) => {
    execFile(pythonPath(), args, { cwd: root, encoding: 'utf8' }, (_, out, err) => done(out + err));
  });
}

function annotatedFiles(sample: Sample): Readonly<Record<string, string>> {
  const design = choosing(sample, { 'django.annotations': true }).design();
  const { files } = djangoExporter.export(resolve(design), sample);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

test.each(samples)('mypy finds every name of the annotations of $name', async (sample) => {
  expect(await mypy(sample.name, annotatedFiles(sample))).toBe('');
});

const kept = (most: number, options = {}) => ({
  reverse_max: most,
  reverse_clean: true,
  ...options,
});

/** A `clean()` that keeps the most of keys of three types, of which one may be empty. */
const league = aDesign('League', {
  'league.Team': { code: ['CharField', { max_length: 9, unique: true }] },
  'league.Player': {
    sponsor: fk('league.Team', kept(1, { null: true, blank: true, related_name: '+' })),
    team: fk('league.Team', kept(3)),
    trains_with: fk('league.Team', kept(2, { to_field: 'code', related_name: 'trainees' })),
  },
});

test('mypy finds nothing in a clean() that keeps the most of keys', async () => {
  const design = setSettings.run(league, { exports: { 'django.annotations': true } });
  const { files } = djangoExporter.export(resolve(design));
  const written = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  expect(written['league/models.py']).toContain('def clean(self) -> None:');
  expect(await mypy('clean', written, ['--disallow-untyped-defs', '--warn-unreachable'])).toBe('');
});

test('it would say so of one that is not there', async () => {
  const said = await mypy('wrong', { 'models.py': 'class A:\n    b: "Nowhere"\n    c: 3\n' });
  expect(said).toMatch(/Name "Nowhere" is not defined/);
  expect(said).toMatch(/Invalid type/);
});
