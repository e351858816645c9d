/**
 * Puts text on the clipboard. The text may still be in the making: browsers ask that the clipboard be touched in the very
 * click that wanted it.
 * @returns whether the browser allowed it.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text !== 'string' && typeof ClipboardItem === 'function') {
      const blob = text.then((done) => new Blob([done], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } else {
      await navigator.clipboard.writeText(await text);
    }
    return true;
  } catch {
    return false;
  }
}
