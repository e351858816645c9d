import { useEffect } from 'react';
import type { RefObject } from 'react';
import { workspace } from '../state/workspace.ts';
import { focusModel, focusRow } from './focus.ts';
import { readingOrder } from './gestures/readingOrder.ts';

/** When what had the focus on the canvas is deleted, what is selected then takes it: the keyboard never falls out. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let inCanvas = false;
    const notice = () => {
      inCanvas = root.current?.contains(document.activeElement) ?? false;
    };
    const stop = workspace.subscribe((state, before) => {
      if (!inCanvas || state.design === before.design) return;
      requestAnimationFrame(() => {
        const { design, selection, editing } = workspace.getState();
        if (document.activeElement !== document.body || editing !== null) return;
        const [model] = selection.models;
        if (selection.field !== null) focusRow(selection.field);
        else {
          const next = model ?? selection.note ?? readingOrder(design.models)[0]?.id;
          if (next !== undefined) focusModel(next);
        }
      });
    });
    document.addEventListener('focusin', notice);
    return () => {
      stop();
      document.removeEventListener('focusin', notice);
    };
  }, [root]);
}
