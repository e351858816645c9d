import { useEffect } from 'react';
import { closeDialog, openDialog, view } from '../../state/view.ts';
import { announce } from '../../state/workspace.ts';

/** A dialog whose code could not be fetched: says so, and offers to ask for it again. */
export function MissingDialog() {
  useEffect(() => {
    const { dialog } = view.getState();
    closeDialog();
    announce('That could not be fetched. Is there a network?', 'refused', {
      label: 'Try again',
      perform: () => openDialog(dialog),
    });
  }, []);
  return null;
}
