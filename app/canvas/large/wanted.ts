import { createStore } from 'zustand/vanilla';

/** The node that is to have the keyboard's focus: it is mounted wherever it is. */
export const wanted = createStore<{ readonly id: string | null }>(() => ({ id: null }));

export const want = (id: string): void => wanted.setState({ id });
