/**
 * Lets the keyboard do what the actions offer. What they are comes over first; the first key that is pressed meanwhile is
 * answered then. Fails as the network does: then there are no shortcuts, and the menus still offer all of it.
 */
export async function listenToKeys(): Promise<void> {
  let early: KeyboardEvent | undefined;
  const remember = (event: KeyboardEvent): void => {
    early ??= event;
  };
  window.addEventListener('keydown', remember);
  try {
    const { answerKey } = await import('./keyboard.ts');
    window.addEventListener('keydown', answerKey);
    if (early) answerKey(early);
  } finally {
    window.removeEventListener('keydown', remember);
  }
}
