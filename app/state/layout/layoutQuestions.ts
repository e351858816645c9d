/** What the page and the worker that lays models out say to each other. */
import type { Manner } from './layPiece.ts';
import type { Packed } from './packing.ts';
import type { Piece } from './pieces.ts';

/** What the worker is asked for. */
export interface Asked {
  readonly pieces: readonly Piece[];
  readonly manner: Manner;
}

/** Each piece as it is done. */
export interface Answer {
  readonly piece: number;
  readonly laid: Packed;
}
