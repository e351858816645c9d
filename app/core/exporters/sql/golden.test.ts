import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../testing/designs/samples.ts';
import { setSettings } from '../../commands/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { sqlExporter } from './sqlExporter.ts';

const golden = fileURLToPath(new URL('./golden', import.meta.url));
const databases = ['sqlite', 'postgresql'] as const;

const exported = (sample: (typeof samples)[number], database: (typeof databases)[number]) => {
  const schema = resolve(setSettings.run(sample.design(), { database }));
  return { schema, ...sqlExporter.export(schema) };
};

/** What no editor shows, by its number. */
const shown = (text: string): string =>
  text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `\\u{${number.toString(16)}}`;
  });

describe.each(samples)('$name', (sample) => {
  test.each(databases)('is written for %s as in its golden files', async (database) => {
    const { files, notes } = exported(sample, database);
    const texts = files.map(({ path, text }) => ({ path, text }));
    if (notes.length > 0) texts.push({ path: 'notes.txt', text: `${notes.join('\n')}\n` });
    for (const { path, text } of texts) {
      await expect(shown(text)).toMatchFileSnapshot(`${golden}/${sample.name}/${database}/${path}`);
    }
  });

  test('every line of SQL leads back to its model, and what a field made to the field', () => {
    const { files, schema } = exported(sample, 'postgresql');
    for (const { text, origins } of files) {
      const lines = text.split('\n');
      const whole = origins.filter((origin) => origin.field === undefined);
      for (const [i, line] of lines.entries()) {
        const isOwned = whole.some(({ from, to }) => from <= i + 1 && i + 1 <= to);
        expect(isOwned || line === '' || line.startsWith('-- ')).toBe(true);
      }
      for (const { from, to, model, field } of origins) {
        if (field === undefined) continue;
        const owner = whole.find((one) => one.from <= from && to <= one.to);
        expect(owner?.model).toBe(model);
        const found = schema.byId.get(model)?.fields.find((one) => one.field?.id === field);
        const part = lines.slice(from - 1, to).join('\n');
        // Of a many-to-many the table of its links, and what is said of that.
        const isLink = found?.column === null && /^(-- .*\n)*(CREATE|ALTER) /.test(part);
        expect(isLink || part.includes(found?.column ?? '\n')).toBe(true);
      }
    }
  });
});

test('golden folders are those of the samples', () => {
  expect(readdirSync(golden).toSorted()).toEqual(samples.map(({ name }) => name).toSorted());
});
