/** The lines of a far view, many in one path. */
import { detouredPath, endsWith } from './detour.ts';
import { endsOf, pathOf } from './geometry.ts';
import type { LineData, LineEdge } from './toEdges.ts';

/** The course of a line whose models lie at rest. */
export function restingPath({ from, fromY, to, toY, detour }: LineData): string {
  const ends = endsWith(endsOf(from, fromY, to, toY), detour);
  return detour ? detouredPath(ends, detour) : pathOf(ends);
}

/** Lines that look alike, as one path. */
export interface Bundle {
  readonly look: 'plain' | 'through' | 'generic' | 'base';
  readonly path: string;
}

/** All lines at rest, in one path for each look; lines without data are none. */
export function bundlesOf(edges: readonly LineEdge[]): readonly Bundle[] {
  const paths = new Map<Bundle['look'], string[]>();
  for (const { data } of edges) {
    if (!data) continue;
    const look = lookOf(data);
    const known = paths.get(look);
    if (known) known.push(restingPath(data));
    else paths.set(look, [restingPath(data)]);
  }
  return [...paths].map(([look, those]) => ({ look, path: those.join('') }));
}

const lookOf = ({ through, generic, descent, ranges }: LineData): Bundle['look'] =>
  through ? 'through' : generic ? 'generic' : descent !== null && !ranges ? 'base' : 'plain';
