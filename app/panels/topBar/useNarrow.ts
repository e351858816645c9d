import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 720px)');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/** Whether the window is too narrow for the bar's buttons. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
