/** Keeps a line from hiding under models that stand between its two. */
import type { Position } from '../design/design.ts';
import type { End, Ends } from './geometry.ts';
import type { Box } from './boxes.ts';
import { WIDTH } from './rows.ts';
import { FOOT_REACH } from './crowsFoot.ts';
import { controlsOf } from './geometry.ts';

/** How a line leaves its straight way. */
export type Detour =
  /** Level with `y` between two x, above or below what stands in the way. */
  | { readonly kind: 'over'; readonly y: number; readonly left: number; readonly right: number }
  /** Around the outside: as far as the control points at `x`, leaving both models to that side. */
  | { readonly kind: 'around'; readonly x: number; readonly out: 1 | -1 };

/** Air between a line and a model it passes. */
const AIR = 18;

const SAMPLES = 20;

/** A line across more models than this is not led around: that would be a tour, not a way. */
const MOST_PASSED = 5;

type Cubic = readonly [Position, Position, Position, Position];

function pointOn([a, b, c, d]: Cubic, t: number): Position {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

const hits = ({ x, y }: Position, box: Box): boolean =>
  x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4;

/** The boxes a curve runs through. */
function crossed(curve: Cubic, boxes: readonly Box[]): Box[] {
  const xs = curve.map(({ x }) => x);
  const ys = curve.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const near = boxes.filter(
    ({ x, y, width, height }) =>
      x < right && x + width > left && y < bottom + 4 && y + height > top - 4,
  );
  if (near.length === 0) return [];
  const points = Array.from({ length: SAMPLES - 1 }, (_, i) => pointOn(curve, (i + 1) / SAMPLES));
  return near.filter((box) => points.some((point) => hits(point, box)));
}

const curveOf = (ends: Ends): Cubic => [ends.source, ...controlsOf(ends), ends.target];

/** The way around the boxes between two ends, or null when nothing stands in the way or nothing better is found. */
export function detourOf(ends: Ends, boxes: readonly Box[]): Detour | null {
  const inTheWay = crossed(curveOf(ends), boxes);
  if (inTheWay.length === 0 || inTheWay.length > MOST_PASSED) return null;
  return ends.source.out === ends.target.out ? around(ends, boxes) : over(ends, boxes, inTheWay);
}

/** Above or below everything in the way, whichever is nearer and free. */
function over(
  { source, target }: Ends,
  boxes: readonly Box[],
  first: readonly Box[],
): Detour | null {
  const ways = [-1, 1].map((side) => {
    let blocking = first;
    for (let round = 0; round < 3; round += 1) {
      const left = Math.min(...blocking.map(({ x }) => x)) - AIR;
      const right = Math.max(...blocking.map(({ x, width }) => x + width)) + AIR;
      const y =
        side < 0
          ? Math.min(...blocking.map((box) => box.y)) - AIR
          : Math.max(...blocking.map((box) => box.y + box.height)) + AIR;
      const more = boxes.filter(
        (box) =>
          !blocking.includes(box) &&
          box.x < right &&
          box.x + box.width > left &&
          y > box.y - 8 &&
          y < box.y + box.height + 8,
      );
      const length = Math.abs(source.y - y) + Math.abs(target.y - y);
      if (more.length === 0) return { detour: { kind: 'over', y, left, right } as const, length };
      blocking = blocking.concat(more);
    }
    return null;
  });
  const free = ways.filter((way) => way !== null);
  const [best] = free.toSorted((a, b) => a.length - b.length);
  return best?.detour ?? null;
}

/** The end at the other side of its model, should it leave there. */
const turned = (end: End, out: 1 | -1): End =>
  end.out === out ? end : { ...end, x: end.x + out * WIDTH, out };

/** A wider bow, to the side where it is the shorter. */
function around({ source, target }: Ends, boxes: readonly Box[]): Detour | null {
  const ways = ([1, -1] as const).map((out) => {
    const ends = { source: turned(source, out), target: turned(target, out) };
    const [c1, c2] = controlsOf(ends);
    const start = out === 1 ? Math.max(c1.x, c2.x) : Math.min(c1.x, c2.x);
    for (let far = 0; far <= 480; far += 40) {
      const x = start + out * far;
      const curve: Cubic = [
        ends.source,
        { x, y: ends.source.y },
        { x, y: ends.target.y },
        ends.target,
      ];
      const left = crossed(curve, boxes).length;
      if (left === 0) {
        const usual = out === source.out;
        return { detour: { kind: 'around', x, out } as const, cost: far + (usual ? 0 : 60) };
      }
    }
    return null;
  });
  const [best] = ways.filter((way) => way !== null).toSorted((a, b) => a.cost - b.cost);
  return best?.detour ?? null;
}

/** The ends a line has with its detour. */
export const endsWith = (ends: Ends, detour: Detour | null): Ends =>
  detour?.kind === 'around'
    ? { source: turned(ends.source, detour.out), target: turned(ends.target, detour.out) }
    : ends;

/** The line with its detour; `ends` are those of `endsWith`. */
export function detouredPath({ source, target }: Ends, detour: Detour): string {
  if (detour.kind === 'around') {
    return `M${source.x} ${source.y}C${detour.x} ${source.y} ${detour.x} ${target.y} ${target.x} ${target.y}`;
  }
  const { y } = detour;
  const { out } = source;
  // It leaves the level early enough for the signs at both ends.
  const within = (x: number) =>
    out === 1
      ? Math.max(source.x + FOOT_REACH, Math.min(x, target.x - FOOT_REACH))
      : Math.min(source.x - FOOT_REACH, Math.max(x, target.x + FOOT_REACH));
  const near = within(out === 1 ? detour.left : detour.right);
  const far = within(out === 1 ? detour.right : detour.left);
  // No wider than its room, or the line would turn back on itself.
  const bend = (from: number, to: number) => Math.max(12, Math.abs(to - from) / 2);
  const first = bend(source.x, near);
  const last = bend(target.x, far);
  return (
    `M${source.x} ${source.y}C${source.x + source.out * first} ${source.y} ${near - source.out * first} ${y} ${near} ${y}` +
    `H${far}C${far + source.out * last} ${y} ${target.x + target.out * last} ${target.y} ${target.x} ${target.y}`
  );
}
