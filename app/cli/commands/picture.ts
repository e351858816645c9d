/** `export --to svg`: a design as a picture. */
import type { Design } from '../../core/design/design.ts';
import { defineOptions } from '../../core/exporters/exportOption.ts';
import type { ThemeName } from '../../core/picture/palettes.ts';
import { svgFile } from '../../core/picture/svgFile.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { Io } from '../command.ts';

/** The target as `export` lists it. What is chosen is of the picture, and nothing of it is kept in the design. */
export const svgTarget = {
  id: 'svg',
  options: defineOptions({
    theme: {
      kind: 'oneOf',
      label: 'Theme',
      help: 'The colours of the picture.',
      values: { light: 'Light', dark: 'Dark' },
      default: 'light',
    },
    design: {
      kind: 'flag',
      label: 'Carry the design',
      help: 'Whether Cardinal can open the design from the picture.',
      default: true,
    },
  }),
};

/** @returns the picture; null where there is nothing to draw. */
export async function pictureOf(
  design: Design,
  choices: { readonly theme: ThemeName; readonly design: boolean },
  io: Io,
): Promise<string | null> {
  const { theme, design: carriesDesign } = choices;
  const file = await svgFile(resolve(design), { theme, carriesDesign }, io.typefaces);
  if (file && !file.hasTypefaces) {
    io.err(`note: ${design.name}: the typefaces could not be read; the picture only names them.\n`);
  }
  return file?.svg ?? null;
}
