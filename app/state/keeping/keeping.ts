import { createStore } from 'zustand/vanilla';
import type { Entry } from './shelf.ts';

/** Whether what is on the screen is kept. */
export type SaveState =
  /** Nothing to keep: an empty design nobody has touched, or one that is only looked at. */
  | 'nothing'
  | 'saved'
  | 'saving'
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** It is larger than what is read again. */
  | 'tooLarge'
  | 'failed';

export interface Keeping {
  readonly save: SaveState;
  /** False when the browser keeps nothing: everything is gone with the page. */
  readonly lasting: boolean;
  /** Every design on the shelf, those in the trash too; the latest changed first. */
  readonly entries: readonly Entry[];
  /** A kept design whose text can't be read; it is left as it stands, and shown. */
  readonly unreadable: {
    readonly name: string;
    readonly text: string;
    readonly why: string;
  } | null;
}

/** What the views know of keeping. */
export const keeping = createStore<Keeping>(() => ({
  save: 'nothing',
  lasting: true,
  entries: [],
  unreadable: null,
}));

const failures: ReadonlySet<SaveState> = new Set(['full', 'tooLarge', 'failed']);

/** Whether something on the screen would be gone with the page. */
export const isInDanger = ({ save, lasting }: Keeping): boolean =>
  failures.has(save) || (!lasting && save !== 'nothing');

export const setSave = (save: SaveState): void => {
  if (keeping.getState().save !== save) keeping.setState({ save });
};
