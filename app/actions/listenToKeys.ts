/**
 * Lets the keyboard do what the actions offer. What they are comes over first; what is typed meanwhile is typed then, so that
 * whoever begins at once loses no letter. Fails as the network does: then there are no shortcuts, and the menus still offer
 * all of it.
 */
export async function listenToKeys(): Promise<void> {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || isBrowsers(event)) return;
    // While letters wait, those after them wait as well: else they would come first.
    if (early.length === 0 && isText(event.target)) return;
    early.push(event);
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', keep, { capture: true });
  try {
    const { answerKey } = await import('./keyboard.ts');
    window.addEventListener('keydown', answerKey);
    for (let next = early.shift(); next; next = early.shift()) {
      typeAgain(next);
      // What it opened takes the focus by then.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  } finally {
    window.removeEventListener('keydown', keep, { capture: true });
  }
}

/** Keys that lead through the page or away from it. */
const isBrowsers = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^(Tab|F\d+|Shift|Control|Alt|Meta)$/.test(key) ||
  altKey ||
  ((ctrlKey || metaKey) && key !== 'k');

const isText = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;

/** As if the key were pressed now, wherever the focus is. */
function typeAgain({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const init = { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true };
  const isFree = target.dispatchEvent(new KeyboardEvent('keydown', init));
  const isLetter = [...key].length === 1 && !ctrlKey && !metaKey;
  // No other way tells an input of a letter as a person's own typing would.
  if (isFree && isLetter && isText(target)) document.execCommand('insertText', false, key);
}
