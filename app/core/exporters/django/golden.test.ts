import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../testing/designs/samples.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const golden = fileURLToPath(new URL('./golden', import.meta.url));

describe.each(samples)('$name', ({ name, design }) => {
  test('is written as in its golden files', async () => {
    const { files, notes } = djangoExporter.export(resolve(design()));
    for (const { path, text } of files) {
      await expect(text).toMatchFileSnapshot(`${golden}/${name}/${path}`);
    }
    if (notes.length > 0) {
      await expect(`${notes.join('\n')}\n`).toMatchFileSnapshot(`${golden}/${name}/notes.txt`);
    }
  });

  test('gives every line of a class to its model, and every line of a field to it', () => {
    const schema = resolve(design());
    for (const { text, origins } of djangoExporter.export(schema).files) {
      const lines = text.split('\n');
      const whole = origins.filter((origin) => origin.field === undefined);
      for (const { from, to, model } of whole) {
        const label = schema.byId.get(model)?.model.name ?? '';
        expect(lines[from - 1]).toMatch(new RegExp(`^class ${label}\\b`));
        expect(lines[to] ?? '').toBe('');
        expect(lines.slice(from, to).every((line) => line === '' || /^( |\))/.test(line))).toBe(
          true,
        );
      }
      for (const { from, to, model, field } of origins) {
        if (field === undefined) continue;
        const name = schema.byId.get(model)?.model.fields.find((one) => one.id === field)?.name;
        const owner = whole.find((origin) => origin.model === model);
        expect(owner && owner.from < from && to <= owner.to).toBe(true);
        const part = lines.slice(from - 1, to).join('\n');
        expect(part).toMatch(/^    (class \p{L}\w*\(|# Cardinal: |[\p{L}_][\p{L}\w]* = )/u);
        if (/^    [^#]/.test(part) && !part.startsWith('    class '))
          expect(part.trim()).toContain(`${name} = `);
      }
    }
  });
});

test('golden folders are those of the samples', () => {
  expect(readdirSync(golden).toSorted()).toEqual(samples.map(({ name }) => name).toSorted());
});
