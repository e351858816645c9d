/** The design that was opened from files, by its id, while it is open; null while one without files is. */
import { createStore } from 'zustand/vanilla';

export const withFiles = createStore<{ readonly id: string | null }>(() => ({ id: null }));
