/** `export --to svg`: a design as a picture. */
import type { Design } from '../../core/design/design.ts';
import { defineOptions } from '../../core/exporters/exportOption.ts';
import type { ThemeName } from '../../core/picture/palettes.ts';
import { makePicture } from '../../core/picture/makePicture.ts';
import { toSvg } from '../../core/picture/picture.ts';
import { metadataOf } from '../../core/picture/svgDesign.ts';
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
      values: { light: 'Light', dark: 'Dark', paper: 'Light, on a white page' },
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
  const made = await makePicture(resolve(design), choices, io.typefaces);
  if (!made) return null;
  if (!made.hasTypefaces) {
    io.err(`note: ${design.name}: the typefaces could not be read; the picture only names them.\n`);
  }
  return toSvg(made.picture, choices.design ? metadataOf(made.text) : '');
}
