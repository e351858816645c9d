import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samples } from '../../../testing/designs/samples.ts';
import { examples } from '../../examples/catalogue.ts';
import type { Django } from '../../../testing/django.ts';
import { lint, startDjango, troubleIn } from '../../../testing/django.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const filesOf = (sample: (typeof samples)[number]) =>
  djangoExporter.export(resolve(sample.design()), sample).files;

describe.each(samples)('$name', (sample) => {
  test('is imported, checked and migrated by a real Django', async () => {
    const answer = await django.ask(filesOf(sample));
    // Migrations are applied to SQLite: for another database they are only made.
    const isForSqlite = sample.design().settings.database === 'sqlite';
    expect(troubleIn(isForSqlite ? answer : { ...answer, migrate: null })).toBe('');
  });
});

test.each(examples)('every table of $title takes a row', async ({ design }) => {
  const { files } = djangoExporter.export(resolve(design()));
  const { inserted } = await django.ask(files, { insert: true });
  expect(Object.values(inserted ?? {}).filter((trouble) => trouble !== null)).toEqual([]);
  expect(Object.keys(inserted ?? {}).length).toBeGreaterThan(0);
});

test('black would change nothing, ruff finds nothing', async () => {
  const projects = Object.fromEntries(samples.map((sample) => [sample.name, filesOf(sample)]));
  expect(await lint(projects)).toEqual({ black: '', ruff: '' });
});
