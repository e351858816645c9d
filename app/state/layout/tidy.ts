/** Puts models in order, away from the page, as one step that can be undone. */
import { createStore } from 'zustand/vanilla';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { askWorker } from '../askWorker.ts';
import { movedTo } from '../moved.ts';
import { stage } from '../stage.ts';
import { announce, transaction, workspace } from '../workspace.ts';
import { assemble } from './assemble.ts';
import type { Answer, Asked } from './layoutQuestions.ts';
import type { Manner } from './layPiece.ts';
import type { Packed } from './packing.ts';
import { piecesOf } from './pieces.ts';

/** How far a tidying is. */
export interface Tidying {
  /** Models that have their place, and how many are to get one. */
  readonly done: number;
  readonly of: number;
}

/** Null while nothing is being tidied. */
export const tidying = createStore<{ readonly current: Tidying | null }>(() => ({ current: null }));

let stop: (() => void) | null = null;

/** Gives up what is being tidied: nothing has moved. @returns whether there was anything. */
export function cancelTidying(): boolean {
  if (!stop) return false;
  end();
  announce('Nothing was moved.');
  return true;
}

function end(): void {
  stop?.();
  stop = null;
  tidying.setState({ current: null });
}

/** Tidies these models, and moves the notes next to them along. Opening another design ends it. */
export function tidy(models: readonly ModelId[], manner: Manner = 'layered'): void {
  end();
  const { design } = workspace.getState();
  const pieces = piecesOf(design, new Set(models));
  const laid: Packed[] = [];
  const hear = ({ piece, laid: one }: Answer): void => {
    laid[piece] = one;
    const done = laid.reduce((sum, { places }) => sum + places.size, 0);
    tidying.setState({ current: { done, of: models.length } });
    if (piece < pieces.length - 1) return;
    end();
    settle(pieces, laid);
  };
  if (pieces.length === 0) return;
  tidying.setState({ current: { done: 0, of: models.length } });
  const asked: Asked = { pieces, manner };
  const start = () => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  // Ids of another design mean other models.
  const unfollow = workspace.subscribe((state, before) => {
    if (state.source !== before.source && state.design !== before.design) end();
  });
  let hush = (): void => {};
  // Before the worker is there: one that can't be had fails at once.
  stop = () => {
    unfollow();
    hush();
  };
  hush = askWorker(start, asked, hear, () => {
    end();
    announce(
      'The models could not be tidied: this browser lets the page have no worker.',
      'refused',
    );
  });
}

/** Everything goes to its place at once, clear of what stands where it does by now. */
function settle(pieces: ReturnType<typeof piecesOf>, laid: readonly Packed[]): void {
  const count = pieces.reduce((sum, { models }) => sum + models.length, 0);
  const words = `${count} ${count === 1 ? 'model' : 'models'}`;
  if (!transaction('Tidy', (now) => movedTo(now, assemble(now, pieces, laid)))) {
    announce(`${words}: all stand where they belong.`);
    return;
  }
  announce(`Tidied ${words}.`);
  stage()?.settle();
}
