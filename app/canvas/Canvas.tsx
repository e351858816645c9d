/** To be drawn. */
export function Canvas() {
  return null;
}
