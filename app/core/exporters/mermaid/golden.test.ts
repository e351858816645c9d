import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDesign } from '../../../testing/arbitraries.ts';
import { samples } from '../../../testing/designs/samples.ts';
import { resolve } from '../../schema/resolve.ts';
import { mermaidExporter } from './mermaidExporter.ts';

const golden = fileURLToPath(new URL('./golden', import.meta.url));

test.each(samples)('$name is written as in its golden file', async ({ name, design }) => {
  const { files } = mermaidExporter.export(resolve(design()));
  await expect(files[0]?.text).toMatchFileSnapshot(`${golden}/${name}.mmd`);
});

const word = '[A-Za-z][A-Za-z0-9_]*';
const quoted = '"[^"\\n]*"';
const forms = [
  /^erDiagram$/,
  new RegExp(`^ {4}${word}\\[${quoted}\\] \\{$`),
  new RegExp(`^ {8}${word} ${word}( (PK|FK|UK)(, (FK|UK))*)?( ${quoted})?$`),
  /^ {4}\}$/,
  new RegExp(`^ {4}${word} [|}][|o]--[|o][|{] ${word} : ${quoted}$`),
];

test('of any design each line has a form that Mermaid knows, and no two models share a name', () => {
  fc.assert(
    fc.property(anyDesign(), (design) => {
      const { files } = mermaidExporter.export(resolve(design));
      const lines = files.flatMap(({ text }) => text.trimEnd().split('\n'));
      expect(lines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
      const names = lines.flatMap((line) => /^ {4}(\w+)\[/.exec(line)?.[1]?.toLowerCase() ?? []);
      expect(names).toHaveLength(design.models.length);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
