/** To be drawn. */
export function TopBar() {
  return null;
}
