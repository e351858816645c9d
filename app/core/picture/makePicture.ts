/** A picture with what goes with it as a file: the typefaces it is set in, and the design it shows. */
import { print } from '../text/printDesign.ts';
import type { Schema } from '../schema/schema.ts';
import type { PictureCall } from './drawPicture.ts';
import { drawPicture } from './drawPicture.ts';
import { faceRule, facesIn, neededOf } from './faces.ts';
import { partOf } from './partOf.ts';
import type { Picture } from './picture.ts';

/** The typefaces of the workspace, wherever it runs. */
export interface Typefaces {
  /** Their `@font-face` rules. */
  readonly css: () => Promise<string>;
  /** A file the rules name, in base 64. */
  readonly file: (url: string) => Promise<string>;
}

export interface MadePicture {
  readonly picture: Picture;
  /** The text of the design it shows: all of it, or the part that is drawn. */
  readonly text: string;
  /** False where a typeface could not be had: then the picture names it only. */
  readonly hasTypefaces: boolean;
}

/** @returns null where there is nothing to draw. */
export async function makePicture(
  schema: Schema,
  call: PictureCall,
  typefaces: Typefaces,
): Promise<MadePicture | null> {
  const drawn = drawPicture(schema, call);
  if (!drawn) return null;
  const { picture, letters } = drawn;
  const { design } = schema;
  const text = print(call.only ? partOf(design, call.only) : design);
  const faces = await rulesFor(letters, typefaces).catch(() => null);
  const dressed = { ...picture, style: (faces ?? '') + picture.style };
  return { picture: dressed, text, hasTypefaces: faces !== null };
}

async function rulesFor(
  letters: ReadonlyMap<string, ReadonlySet<string>>,
  { css, file }: Typefaces,
): Promise<string> {
  const needed = neededOf(facesIn(await css()), letters);
  const rules = await Promise.all(needed.map(async (face) => faceRule(face, await file(face.url))));
  return rules.join('');
}
