/** What the page asks of the worker that draws, and what it hears. */
import type { Design } from '../../core/design/design.ts';
import type { PictureCall } from '../../core/picture/drawPicture.ts';
import type { MadePicture } from '../../core/picture/makePicture.ts';

export interface Asked {
  readonly design: Design;
  readonly call: PictureCall;
  /** The page's `@font-face` rules, with whole addresses. */
  readonly css: string;
}

/** Null where there is nothing to draw. */
export interface Answer {
  readonly made: MadePicture | null;
}
