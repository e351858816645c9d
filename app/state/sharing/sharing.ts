import { createStore } from 'zustand/vanilla';
import type { LinkFailure } from '../../core/shareLink/decodeLink.ts';

export interface Sharing {
  /** The link that was opened last and could not be read. */
  readonly trouble: { readonly failure: LinkFailure; readonly why: string } | null;
  /** What was kept of the shared design without being understood. */
  readonly notes: readonly string[];
  /** Whether the link just made is on the clipboard; null as long as that is not known. */
  readonly copied: boolean | null;
}

/** What the views know of links: the one that was opened, and the one being made. */
export const sharing = createStore<Sharing>(() => ({ trouble: null, notes: [], copied: null }));
