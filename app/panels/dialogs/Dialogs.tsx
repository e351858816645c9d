/** To be drawn. */
export function Dialogs() {
  return null;
}
