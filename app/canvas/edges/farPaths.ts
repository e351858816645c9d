/** The lines of a far view, many in one path. */
import { endsOn, lookOf, pathOn } from '../../core/drawing/courses.ts';
import type { Look } from '../../core/drawing/courses.ts';
import type { LineData, LineEdge } from './toEdges.ts';

/** The course of a line whose models lie at rest. */
export const restingPath = (data: LineData): string =>
  pathOn(endsOn(data, data.detour), data.detour);

/** Lines that look alike, as one path. */
export interface Bundle {
  readonly look: Look;
  readonly path: string;
}

/** All lines at rest, in one path for each look; lines without data are none. */
export function bundlesOf(edges: readonly LineEdge[]): readonly Bundle[] {
  const paths = new Map<Look, string[]>();
  for (const { data } of edges) {
    if (!data) continue;
    const look = lookOf(data);
    const known = paths.get(look);
    if (known) known.push(restingPath(data));
    else paths.set(look, [restingPath(data)]);
  }
  return [...paths].map(([look, those]) => ({ look, path: those.join('') }));
}
