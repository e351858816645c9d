/** To be drawn. */
export function Inspector() {
  return null;
}
