import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samples } from '../../../testing/designs/samples.ts';
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
  djangoExporter.export(resolve(sample.design())).files;

describe.each(samples)('$name', (sample) => {
  test('is imported, checked and migrated by a real Django', async () => {
    expect(troubleIn(await django.ask(filesOf(sample)))).toBe('');
  });
});

test('black would change nothing, ruff finds nothing', async () => {
  const projects = Object.fromEntries(samples.map((sample) => [sample.name, filesOf(sample)]));
  expect(await lint(projects)).toEqual({ black: '', ruff: '' });
});
