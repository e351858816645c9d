/** A picture as a file by itself: drawn, with the typefaces it is set in and the design it shows. */
import { print } from '../text/printDesign.ts';
import type { Schema } from '../schema/schema.ts';
import type { PictureCall } from './drawPicture.ts';
import { drawPicture } from './drawPicture.ts';
import { faceRule, facesIn, neededOf } from './faces.ts';
import { partOf } from './partOf.ts';
import { metadataOf } from './svgDesign.ts';

export interface SvgCall extends PictureCall {
  /** Whether the design goes with the picture, so that opening the one opens the other. */
  readonly carriesDesign: boolean;
}

/** The typefaces of the workspace, wherever it runs. */
export interface Typefaces {
  /** Their `@font-face` rules. */
  readonly css: () => Promise<string>;
  /** A file the rules name, in base 64. */
  readonly file: (url: string) => Promise<string>;
}

export interface SvgFile {
  readonly svg: string;
  /** In pixels, at full size. */
  readonly width: number;
  readonly height: number;
  /** The text of the design it shows: all of it, or the part that is drawn. */
  readonly text: string;
  /** False where a typeface could not be had: then the picture names it only. */
  readonly hasTypefaces: boolean;
}

/** @returns null where there is nothing to draw. */
export async function svgFile(
  schema: Schema,
  call: SvgCall,
  typefaces: Typefaces,
): Promise<SvgFile | null> {
  const picture = drawPicture(schema, call);
  if (!picture) return null;
  const { width, height, letters } = picture;
  const { design } = schema;
  const text = print(call.only ? partOf(design, call.only) : design);
  const faces = await rulesFor(letters, typefaces).catch(() => null);
  const svg = picture.svg(faces ?? '', call.carriesDesign ? metadataOf(text) : '');
  return { svg, width, height, text, hasTypefaces: faces !== null };
}

async function rulesFor(
  letters: ReadonlyMap<string, ReadonlySet<string>>,
  { css, file }: Typefaces,
): Promise<string> {
  const needed = neededOf(facesIn(await css()), letters);
  const rules = await Promise.all(needed.map(async (face) => faceRule(face, await file(face.url))));
  return rules.join('');
}
