import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectOf } from '../../../testing/agreement.ts';
import type { Django } from '../../../testing/django.ts';
import { lint, startDjango, troubleIn } from '../../../testing/django.ts';
import { soundDesign } from '../../../testing/sound/soundDesigns.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportedFile } from '../exporter.ts';
import { djangoExporter } from './djangoExporter.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => n + 1);

const filesOf = (number: number): readonly ExportedFile[] =>
  djangoExporter.export(resolve(soundDesign(number)), { acceptedCode: true }).files;

test.each(numbers(20))('sound design %i is imported, checked and migrated', async (number) => {
  const answer = await django.ask(filesOf(number), projectOf(soundDesign(number)));
  expect(troubleIn(answer)).toBe('');
});

test('black would change nothing and ruff finds nothing in any of them', async () => {
  const projects = Object.fromEntries(numbers(120).map((n) => [`p${n}`, filesOf(n)]));
  expect(await lint(projects)).toEqual({ black: '', ruff: '' });
});
