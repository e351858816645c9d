import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const golden = fileURLToPath(new URL('./golden', import.meta.url));

/** Samples in another than the usual way, by the name of their golden folders. */
const chosen = Object.entries({
  'shop-narrow': ['shop', { 'django.line_length': 79 }],
  'inheritance-package': ['inheritance', { 'django.layout': 'package' }],
  'shop-package': ['shop', { 'django.layout': 'package' }],
  'relations-annotated': ['relations', { 'django.annotations': true }],
  'inheritance-annotated': [
    'inheritance',
    { 'django.annotations': true, 'django.layout': 'package' },
  ],
  'every-field-single': ['every-field', { 'django.quotes': 'single' }],
} as const).map(([name, [of, exports]]) => {
  const sample = samples.find((one) => one.name === of);
  if (!sample) throw new Error(`there is no sample ${of}`);
  return { ...choosing(sample, exports), name };
});
const all = [...samples, ...chosen];

describe.each(all)('$name', (sample) => {
  test('is written as in its golden files', async () => {
    const { files, notes } = djangoExporter.export(resolve(sample.design()), sample);
    const texts = files.map(({ path, text }) => ({ path, text }));
    if (notes.length > 0) texts.push({ path: 'notes.txt', text: `${notes.join('\n')}\n` });
    for (const { path, text } of texts) {
      await expect(text).toMatchFileSnapshot(`${golden}/${sample.name}/${path}`);
    }
  });

  test('gives every class to its model and every line of a field to the field', () => {
    const schema = resolve(sample.design());
    for (const { text, origins } of djangoExporter.export(schema, sample).files) {
      const lines = text.split('\n');
      const whole = origins.filter((origin) => origin.field === undefined);
      for (const { from, to, model } of whole) {
        expect(lines[from - 1]).toMatch(`class ${schema.byId.get(model)?.model.name}(`);
        expect(lines[to]).toBe('');
        expect(lines.slice(from, to).join('\n')).not.toMatch(/^[^\s)]/m);
      }
      for (const { from, to, model, field } of origins) {
        if (field === undefined) continue;
        const owner = whole.find((origin) => origin.model === model);
        expect(owner && owner.from < from && to <= owner.to).toBe(true);
        const name = schema.byId.get(model)?.model.fields.find((one) => one.id === field)?.name;
        const part = lines.slice(from - 1, to).join('\n');
        // Its assignment, after remarks if there are any; or the enumeration of its choices; or only remarks.
        expect(part).toMatch(
          new RegExp(
            `^(    # .*\\n)*(    ${name} = |    class \\p{L}+\\w*\\(|    # Cardinal: .*$)`,
            'u',
          ),
        );
      }
    }
  });
});

test('golden folders are those of the samples', () => {
  expect(readdirSync(golden).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
});
