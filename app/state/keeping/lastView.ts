/** Where one looked at each design last: a matter of this browser, in no design, no history and no link. */

/** How far the canvas is moved, in pixels of the window, and its zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const KEY = 'cardinal.views';
/** Of so many designs, those looked at last. */
const MOST = 100;

type Noted = readonly [id: string, x: number, y: number, zoom: number];

/** The view of a design as it was left, or undefined for one that has not been looked at here. */
export function lastViewOf(id: string, storage = localStorageIfAny()): Viewport | undefined {
  const noted = readAll(storage).find(([known]) => known === id);
  if (!noted) return undefined;
  const [, x, y, zoom] = noted;
  return { x, y, zoom };
}

/** Notes the view of a design. */
export function noteView(
  id: string,
  { x, y, zoom }: Viewport,
  storage = localStorageIfAny(),
): void {
  const others = readAll(storage).filter(([known]) => known !== id);
  const noted: Noted = [id, x, y, zoom];
  try {
    storage?.setItem(KEY, JSON.stringify([noted, ...others].slice(0, MOST)));
  } catch {
    // No room: the design is shown as a whole next time.
  }
}

function readAll(storage: Pick<Storage, 'getItem'> | undefined): readonly Noted[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isNoted) : [];
  } catch {
    return [];
  }
}

/** Nothing in a browser's storage can be trusted to be ours. */
const isNoted = (one: unknown): one is Noted =>
  Array.isArray(one) &&
  one.length === 4 &&
  typeof one[0] === 'string' &&
  one.slice(1).every(Number.isFinite) &&
  Number(one[3]) > 0;

/** Reading the property alone throws where a browser forbids storage. */
function localStorageIfAny(): Pick<Storage, 'getItem' | 'setItem'> | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
