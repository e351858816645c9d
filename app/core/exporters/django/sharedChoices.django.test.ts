import { afterAll, beforeAll, expect, test } from 'vitest';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import type { Django } from '../../../testing/django.ts';
import { lint, startDjango, troubleIn } from '../../../testing/django.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

test('enumerations above the models are imported, checked and migrated by a real Django', async () => {
  const { files } = djangoExporter.export(resolve(enumerations()));
  const answer = await django.ask(files, { installed: false, insert: true });
  expect(troubleIn(answer)).toBe('');
  expect(Object.values(answer.inserted ?? {})).toEqual([null, null, null]);
  expect(await lint({ enumerations: files })).toEqual({ black: '', ruff: '' });
});
