import { createStore } from 'zustand/vanilla';

/** What the rows that are looked at break, by the field of the relation: told on its line. Empty while no rows are shown. */
export const brokenLinks = createStore<{ readonly words: ReadonlyMap<string, string> }>(() => ({
  words: new Map(),
}));
