import { createStore } from 'zustand/vanilla';

/** Why a link does not open. */
export type LinkTrouble = 'cutOff' | 'damaged' | 'newer' | 'tooLarge' | 'noLink';

export interface Sharing {
  /** The link that was opened last and could not be read. */
  readonly trouble: { readonly kind: LinkTrouble; readonly why: string } | null;
  /** What was kept of the shared design without being understood. */
  readonly notes: readonly string[];
  /** Whether the link just made is on the clipboard; null as long as that is not known. */
  readonly copied: boolean | null;
}

/** What the views know of the link that was opened. */
export const sharing = createStore<Sharing>(() => ({ trouble: null, notes: [], copied: null }));
