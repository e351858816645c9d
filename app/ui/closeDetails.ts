/** Folds away the unfolded part in which an element lies, and gives the focus to its summary. @returns whether there is one. */
export function closeDetails(element: EventTarget | null): boolean {
  const details =
    element instanceof Element ? element.closest<HTMLDetailsElement>('details[open]') : null;
  if (!details) return false;
  details.open = false;
  details.querySelector('summary')?.focus();
  return true;
}
