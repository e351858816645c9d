import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Range } from '../../core/schema/schema.ts';
import { useStore } from 'zustand';
import { brokenLinks } from '../../state/brokenLinks.ts';
import { dimEdge, lightEdge, useStrength } from '../light.ts';
import { crowsFoot } from '../../core/drawing/crowsFoot.ts';
import { endsOn, pathOn } from '../../core/drawing/courses.ts';
import type { End } from '../../core/drawing/geometry.ts';
import styles from './LineEdge.module.css';
import type { LineData, LineEdge as LineEdgeType } from './toEdges.ts';

/** React Flow gives the middle of the handle's one pixel. */
const HALF_HANDLE = 0.5;

/** How wide a line is to the pointer, as in the style sheet. */
export const REACH = 18;

/** A relation, with crow's feet drawn from what is true of it; a base, with the hollow triangle of a generalisation. */
export const LineEdge = memo(function LineEdge({
  data,
  source,
  target,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<LineEdgeType>) {
  return data === undefined ? null : (
    <Line
      data={data}
      source={source}
      target={target}
      from={{ x: Math.round(sourceX), y: Math.round(sourceY - HALF_HANDLE) }}
      to={{ x: Math.round(targetX), y: Math.round(targetY - HALF_HANDLE) }}
    />
  );
});

interface LineProps {
  readonly data: LineData;
  readonly source: string;
  readonly target: string;
  /** The top left corners of both models. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export function Line({ data, source, target, from, to }: LineProps) {
  const { edge, ranges, descent } = data;
  const strength = useStrength(edge, source, target);
  const broken = useStore(brokenLinks, ({ words }) => words.get(edge));
  // The detour was found for where both models lie at rest; while one is dragged the line goes straight.
  const resting =
    from.x === data.from.x && from.y === data.from.y && to.x === data.to.x && to.y === data.to.y;
  const detour = resting ? data.detour : null;
  const ends = endsOn({ ...data, from, to }, detour);
  const path = pathOn(ends, detour);
  return (
    <g
      className={styles.edge}
      data-strength={strength}
      data-through={data.through || undefined}
      data-generic={data.generic || undefined}
      data-broken={broken !== undefined || undefined}
      data-base={(descent !== null && !ranges) || undefined}
      onPointerEnter={(event) => lightEdge(edge, { x: event.clientX, y: event.clientY })}
      onPointerLeave={() => dimEdge(edge)}
    >
      <path className={styles.reach} d={path} />
      <path className={styles.line} d={path} />
      {ranges && <Foot range={ranges.reverse} end={ends.source} />}
      {ranges && <Foot range={ranges.forward} end={ends.target} />}
      {ranges && descent && <Label end={ends.source}>is a</Label>}
      {broken !== undefined && (
        <text
          className={styles.words}
          x={(ends.source.x + ends.target.x) / 2}
          y={Math.min(from.y, to.y) - 10}
          textAnchor="middle"
        >
          {broken}
        </text>
      )}
      {!ranges && <Triangle end={ends.target} />}
    </g>
  );
}

/** The hollow triangle at the general end of a generalisation, its point at the model. */
function Triangle({ end: { x, y, out } }: { readonly end: End }) {
  const base = x + out * 13;
  return <path className={styles.triangle} d={`M${x} ${y}L${base} ${y - 7}V${y + 7}Z`} />;
}

/** A word beside the signs at one end. */
function Label({ end, children }: { readonly end: End; readonly children: string }) {
  return (
    <text
      className={styles.label}
      x={end.x + end.out * 26}
      y={end.y - 8}
      textAnchor={end.out === 1 ? 'start' : 'end'}
    >
      {children}
    </text>
  );
}

function Foot({ range, end }: { readonly range: Range; readonly end: End }) {
  const { path, ring, label } = crowsFoot(range, end.x, end.y, end.out);
  return (
    <>
      <path className={styles.foot} d={path} />
      {ring && <circle className={styles.ring} cx={ring.x} cy={ring.y} r={ring.r} />}
      {label && <Label end={end}>{label}</Label>}
    </>
  );
}
