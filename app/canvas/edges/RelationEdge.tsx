import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Range } from '../../core/schema/schema.ts';
import { dimRelation, lightRelation, useStrength } from '../light.ts';
import type { RelationEdgeType } from './toEdges.ts';
import { crowsFoot } from './crowsFoot.ts';
import { detouredPath, endsWith } from './detour.ts';
import type { End } from './geometry.ts';
import { endsOf, pathOf } from './geometry.ts';
import styles from './RelationEdge.module.css';

/** React Flow gives the middle of the handle's one pixel. */
const HALF_HANDLE = 0.5;

/** A relation: a view of its field, with crow's feet drawn from what is true of it. */
export const RelationEdge = memo(function RelationEdge({
  data,
  source,
  target,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<RelationEdgeType>) {
  const field = data?.field;
  return field === undefined ? null : (
    <Line
      data={data as NonNullable<typeof data>}
      source={source}
      target={target}
      from={{ x: Math.round(sourceX), y: Math.round(sourceY - HALF_HANDLE) }}
      to={{ x: Math.round(targetX), y: Math.round(targetY - HALF_HANDLE) }}
    />
  );
});

interface LineProps {
  readonly data: NonNullable<RelationEdgeType['data']>;
  readonly source: string;
  readonly target: string;
  /** The top left corners of both models. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

function Line({ data, source, target, from, to }: LineProps) {
  const strength = useStrength(data.field, source, target);
  // The detour was found for where both models lie at rest; while one is dragged the line goes straight.
  const resting =
    from.x === data.from.x && from.y === data.from.y && to.x === data.to.x && to.y === data.to.y;
  const detour = resting ? data.detour : null;
  const ends = endsWith(endsOf(from, data.fromY, to, data.toY), detour);
  const path = detour ? detouredPath(ends, detour) : pathOf(ends);
  return (
    <g
      className={styles.edge}
      data-strength={strength}
      data-through={data.through || undefined}
      onPointerEnter={(event) => lightRelation(data.field, { x: event.clientX, y: event.clientY })}
      onPointerLeave={() => dimRelation(data.field)}
    >
      <path className={styles.reach} d={path} />
      <path className={styles.line} d={path} />
      <Foot range={data.reverse} end={ends.source} />
      <Foot range={data.forward} end={ends.target} />
    </g>
  );
}

function Foot({ range, end }: { readonly range: Range; readonly end: End }) {
  const { path, ring, label } = crowsFoot(range, end.x, end.y, end.out);
  return (
    <>
      <path className={styles.foot} d={path} />
      {ring && <circle className={styles.ring} cx={ring.x} cy={ring.y} r={ring.r} />}
      {label && (
        <text
          className={styles.label}
          x={end.x + end.out * 26}
          y={end.y - 8}
          textAnchor={end.out === 1 ? 'start' : 'end'}
        >
          {label}
        </text>
      )}
    </>
  );
}
