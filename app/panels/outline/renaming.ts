import { createStore } from 'zustand/vanilla';

/** The key of the row whose name is being typed. */
export const renaming = createStore<{ readonly key: string | null }>(() => ({ key: null }));

export const startRenaming = (key: string): void => renaming.setState({ key });
export const endRenaming = (): void => renaming.setState({ key: null });
