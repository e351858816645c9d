/** To be drawn. */
export function Outline() {
  return null;
}
