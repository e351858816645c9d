import { useStore as useFlow, ViewportPortal } from '@xyflow/react';
import { shallow } from 'zustand/shallow';
import { useStore } from 'zustand';
import type { Position } from '../../core/design/design.ts';
import { connecting } from '../../state/connecting.ts';
import { endsOf, pathOf } from '../../core/drawing/geometry.ts';
import { HEAD, WIDTH } from '../../core/drawing/rows.ts';
import { wire } from './wire.ts';
import styles from './WireLine.module.css';

/** The dashed line of a relation in the making: while it is drawn, and while the popup asks what it is. */
export function WireLine() {
  return (
    <ViewportPortal>
      <Drawn />
      <Asked />
    </ViewportPortal>
  );
}

function Dashes({
  path,
  end,
  refused = false,
}: {
  path: string;
  end: Position;
  refused?: boolean;
}) {
  return (
    <svg className={styles.layer} data-refused={refused || undefined} aria-hidden>
      <path className={styles.dashes} d={path} />
      <circle className={styles.end} cx={end.x} cy={end.y} r={4} />
    </svg>
  );
}

function Drawn() {
  const drawn = useStore(wire, (state) => state.drawn);
  if (!drawn) return null;
  const { start, end } = drawn;
  const reach = Math.max(40, Math.abs(end.x - start.x) / 2) * (end.x < start.x ? -1 : 1);
  const path = `M${start.x} ${start.y}C${start.x + reach} ${start.y} ${end.x - reach} ${end.y} ${end.x} ${end.y}`;
  return <Dashes path={path} end={end} refused={drawn.refusal !== null} />;
}

function Asked() {
  const current = useStore(connecting, (state) => state.current);
  const target = current?.target;
  const places = useFlow(({ nodeLookup }) => {
    const place = (id: string | undefined) =>
      id === undefined ? undefined : nodeLookup.get(id)?.internals.positionAbsolute;
    const from = place(current?.from);
    const to = target?.kind === 'model' ? place(target.id) : current?.place;
    return [from?.x, from?.y, to?.x, to?.y];
  }, shallow);
  const [fromX, fromY, toX, toY] = places;
  if (!current || current.relation !== null) return null;
  if (fromX === undefined || fromY === undefined || toX === undefined || toY === undefined)
    return null;
  const from = { x: fromX, y: fromY };
  if (target?.kind !== 'model') {
    const end = { x: toX, y: toY };
    const right = end.x > from.x + WIDTH / 2;
    const x = from.x + (right ? WIDTH : 0);
    const y = from.y + HEAD / 2;
    const reach = Math.max(40, Math.abs(end.x - x) / 2) * (right ? 1 : -1);
    return (
      <Dashes
        path={`M${x} ${y}C${x + reach} ${y} ${end.x - reach} ${end.y} ${end.x} ${end.y}`}
        end={end}
      />
    );
  }
  const self = target.id === current.from;
  const ends = endsOf(from, HEAD / 2, { x: toX, y: toY }, self ? HEAD + 13 : HEAD / 2);
  return <Dashes path={pathOf(ends)} end={ends.target} />;
}
