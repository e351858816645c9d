/** Finds the design in a picture that somebody opens. */
import type { Carried } from '../../core/picture/carried.ts';
import { carriedWords, foreign } from '../../core/picture/carried.ts';
import { designInPng, isPng } from '../../core/picture/png.ts';
import { designInSvg, isSvg } from '../../core/picture/svgDesign.ts';

export type PictureText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** More bytes than any picture that Cardinal makes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The text of the design in a picture's file. Fails where the file can't be read. */
export async function textInPicture(file: Blob): Promise<PictureText> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'It is too large.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return told(isPng(bytes) ? designInPng(bytes) : carriedBy(new TextDecoder().decode(bytes)));
}

/** The text of the design in what may be the source of an SVG. */
export const textInSvg = (source: string): PictureText => told(carriedBy(source));

const carriedBy = (source: string): Carried => (isSvg(source) ? designInSvg(source) : foreign);

const told = (carried: Carried): PictureText =>
  carried.ok ? carried : { ok: false, why: carriedWords[carried.failure] };
