/** To be drawn. */
export function Dock() {
  return null;
}
