import { useEffect } from 'react';

/** Until the dialog is there, keys are meant for it: none of them may reach what lies under it. */
export function WaitingDialog() {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => event.stopPropagation();
    window.addEventListener('keydown', keep, { capture: true });
    return () => window.removeEventListener('keydown', keep, { capture: true });
  }, []);
  return null;
}
