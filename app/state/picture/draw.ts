import { toBase64 } from '../../core/picture/base64.ts';
import { makePicture } from '../../core/picture/makePicture.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { Answer, Asked } from './pictureQuestions.ts';

/** Draws what was asked for, and fetches the typefaces it needs. */
export async function draw({ design, call, css }: Asked): Promise<Answer> {
  const typefaces = { css: () => Promise.resolve(css), file: fetched };
  return { made: await makePicture(resolve(design), call, typefaces) };
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return toBase64(new Uint8Array(await response.arrayBuffer()));
}
