/** A picture as pixels. */
import { piecesOf, toSvg } from '../../core/picture/picture.ts';
import type { Picture } from '../../core/picture/picture.ts';
import { nextTask } from '../inSlices.ts';

/** Browsers bear no canvas with a longer side, nor one of more pixels: Chromium and Firefox some more, Safari just these. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 67_108_864;

/** Twice the size of the canvas, so that it is sharp in print and on fine screens. */
const SHARP = 2;

/** Smaller than this nothing can be told apart. */
const LEAST_SCALE = 0.02;

/** A browser reads a drawing in one go, so a large one is drawn in pieces of this side, in pixels of the canvas. */
const PIECE = 2_000;

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of the canvas. */
  readonly scale: number;
}

export interface Raster extends Size {
  readonly blob: Blob;
}

/** The size of the whole at a scale, in whole pixels. */
const sizeAt = ({ bounds }: Picture, scale: number): Size => ({
  width: Math.max(1, Math.floor(bounds.width * scale)),
  height: Math.max(1, Math.floor(bounds.height * scale)),
  scale,
});

/** The size at which a picture has as many pixels as it should, or as browsers bear. */
export function sharpSize(picture: Picture): Size {
  const { width, height } = picture.bounds;
  const most = Math.sqrt(MOST_PIXELS / (width * height));
  return sizeAt(picture, Math.min(SHARP, MOST_SIDE / width, MOST_SIDE / height, most));
}

/** The size at which a picture fits into a frame. */
export function sizeWithin(picture: Picture, width: number, height: number): Size {
  const { bounds } = picture;
  return sizeAt(picture, Math.min(SHARP, width / bounds.width, height / bounds.height));
}

/**
 * The picture as a PNG of that size, or smaller where this browser bears less than others. Throws an Error where it bears
 * nothing, and where a signal says that nobody waits for it any more.
 */
export async function rasterise(
  picture: Picture,
  wanted: Size,
  signal?: AbortSignal,
): Promise<Raster> {
  for (let { scale } = wanted; scale > LEAST_SCALE || scale === wanted.scale; scale /= 2) {
    const size = sizeAt(picture, scale);
    const blob = await paint(picture, size, signal);
    if (blob) return { ...size, blob };
  }
  throw new Error('The browser has no room for the picture.');
}

/** @returns null where the browser has no room for so many pixels. */
async function paint(picture: Picture, size: Size, signal?: AbortSignal): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const { x, y } = picture.bounds;
  for (const piece of piecesOf(picture, PIECE)) {
    signal?.throwIfAborted();
    // On whole pixels, and a little over the next piece, so that no seam is seen.
    const left = Math.floor((piece.x - x) * size.scale);
    const top = Math.floor((piece.y - y) * size.scale);
    const within = {
      x: x + left / size.scale,
      y: y + top / size.scale,
      width: Math.ceil(piece.width * size.scale + 1) / size.scale,
      height: Math.ceil(piece.height * size.scale + 1) / size.scale,
    };
    const image = await imageOf(toSvg(picture, '', within));
    context.drawImage(image, left, top, within.width * size.scale, within.height * size.scale);
    await nextTask();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // The memory is wanted back at once, not when somebody collects.
  canvas.width = 0;
  return blob;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
