import type { Position } from '../design/design.ts';
import { WIDTH } from './rows.ts';

/** One end of a line: where it meets a model, and to which side it leaves. */
export interface End extends Position {
  /** 1 to the right, -1 to the left. */
  readonly out: 1 | -1;
}

export interface Ends {
  readonly source: End;
  readonly target: End;
}

/** Between models closer than this, a line from side to side would have no room for its signs. */
const LEAST_GAP = 56;

/** Which sides of two models a line joins: the near ones, or the same side of both when they stand one above the other. */
export function sidesOf(source: Position, target: Position): { source: 1 | -1; target: 1 | -1 } {
  if (target.x - (source.x + WIDTH) >= LEAST_GAP) return { source: 1, target: -1 };
  if (source.x - (target.x + WIDTH) >= LEAST_GAP) return { source: -1, target: 1 };
  // One above the other: around the outside, where the two edges are closest to each other.
  return target.x > source.x ? { source: -1, target: -1 } : { source: 1, target: 1 };
}

/** Where a line between two models begins and ends, given how far below their tops. */
export function endsOf(source: Position, fromY: number, target: Position, toY: number): Ends {
  const sides = sidesOf(source, target);
  return {
    source: {
      x: source.x + (sides.source === 1 ? WIDTH : 0),
      y: source.y + fromY,
      out: sides.source,
    },
    target: {
      x: target.x + (sides.target === 1 ? WIDTH : 0),
      y: target.y + toY,
      out: sides.target,
    },
  };
}

/** The control points of a smooth line; where both ends leave to the same side, of a bow that clears the signs. */
export function controlsOf({ source, target }: Ends): [Position, Position] {
  const { out } = source;
  if (out === target.out) {
    const outer = out === 1 ? Math.max(source.x, target.x) : Math.min(source.x, target.x);
    const x = outer + out * bowReach(source, target);
    return [
      { x, y: source.y },
      { x, y: target.y },
    ];
  }
  const reach = Math.max(40, Math.abs(target.x - source.x) / 2);
  return [
    { x: source.x + source.out * reach, y: source.y },
    { x: target.x + target.out * reach, y: target.y },
  ];
}

export function pathOf(ends: Ends): string {
  const { source, target } = ends;
  const [c1, c2] = controlsOf(ends);
  return `M${source.x} ${source.y}C${c1.x} ${c1.y} ${c2.x} ${c2.y} ${target.x} ${target.y}`;
}

const bowReach = (source: Position, target: Position): number =>
  Math.min(140, 48 + Math.abs(target.y - source.y) / 5);

/** Room between lines that arrive at one side of a model, so that each can be told apart. */
const SLOT = 12;

/**
 * How far below a model's top each of several lines arrives: around `middle`, evenly spaced, within the model. `order` is
 * the height each line comes from, so that lines do not cross on arrival.
 */
export function slots(from: readonly number[], middle: number, height: number): number[] {
  const room = height - 20;
  const step = from.length < 2 ? 0 : Math.min(SLOT, room / (from.length - 1));
  const span = step * (from.length - 1);
  const first = Math.max(10, Math.min(middle - span / 2, height - 10 - span));
  const ranked = from.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y || a.i - b.i);
  const places = from.map(() => middle);
  for (const [rank, { i }] of ranked.entries()) places[i] = first + rank * step;
  return places;
}
