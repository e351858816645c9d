import { expect, test } from 'vitest';
import { groundUp } from '../../../testing/designs/ownUser.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptExporter } from './typescriptExporter.ts';

test('a key to Django’s user has the type of the key of the model in its place', () => {
  const text = (design: ReturnType<typeof groundUp>) =>
    typescriptExporter
      .export(resolve(design))
      .files.map((file) => file.text)
      .join('\n');
  const design = groundUp();
  const lineOf = (code: string) => /^ *buyer: .*$/m.exec(code)?.[0]?.trim();
  expect(lineOf(text(design))).toBe('buyer: string;');
  const usual = { ...design, settings: { ...design.settings, authUser: null } };
  expect(lineOf(text(usual))).toBe('buyer: number;');
});
