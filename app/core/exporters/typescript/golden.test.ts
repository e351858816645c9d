import { expect, test } from 'vitest';
import { resolve } from '../../schema/resolve.ts';
import { goldenDesigns } from './goldenDesigns.ts';
import { typescriptExporter } from './typescriptExporter.ts';

test.each(goldenDesigns.map((design) => [design.name, design] as const))(
  '%s is written as the golden files say',
  async (name, design) => {
    const folder = `golden/${name.toLowerCase().replaceAll(/\W+/g, '-')}`;
    const { files, notes } = typescriptExporter.export(resolve(design));
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`${folder}/${path}`);
    await expect(notes.map((note) => `${note}\n`).join('')).toMatchFileSnapshot(
      `${folder}/notes.txt`,
    );
  },
);
