import { useEffect } from 'react';
import type { RefObject } from 'react';
import { findModel } from '../core/design/queries.ts';
import { workspace } from '../state/workspace.ts';
import { focusModel, focusRow, nodeAt } from './focus.ts';
import { readingOrder } from './gestures/readingOrder.ts';

/** The keyboard never falls off the canvas: when what had the focus is deleted, what is selected then takes it. */
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
        if (editing !== null) return;
        const [model] = selection.models;
        const active = document.activeElement;
        // A copy has been made and is selected: the keys are to move the copy.
        const focused = active?.matches('.react-flow__node') ? nodeAt(active) : null;
        const copied = focused !== null && model !== undefined && !findModel(before.design, model);
        if (copied) focusModel(model);
        if (active !== document.body) return;
        if (selection.field !== null) focusRow(selection.field);
        else {
          const chosen = model ?? selection.base?.model ?? selection.note;
          const next = chosen ?? readingOrder(design.models)[0]?.id;
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
