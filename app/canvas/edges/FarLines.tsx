import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { useStore } from 'zustand';
import type { Position } from '../../core/design/design.ts';
import { brokenLinks } from '../../state/brokenLinks.ts';
import { useWorkspace } from '../../state/hooks.ts';
import { glance, lit } from '../../state/lit.ts';
import { arrange } from '../../state/view.ts';
import { useDragged } from '../gestures/dragging.ts';
import { light, lightEdge } from '../light.ts';
import { selectedEdge, selectEdge } from './edgeId.ts';
import styles from './FarLines.module.css';
import { bundlesOf, lineFinder } from './farPaths.ts';
import { Line, REACH } from './LineEdge.tsx';
import lineStyles from './LineEdge.module.css';
import type { LineEdge } from './toEdges.ts';

/**
 * The lines of a large design seen from afar, where an element for each would cost more than all the rest: they are drawn
 * together, and only those that are lit, moved or broken by themselves.
 */
export function FarLines({ edges }: { readonly edges: readonly LineEdge[] }) {
  const dragged = useDragged();
  const moving = Object.keys(dragged).join(' ');
  const resting = useMemo(() => {
    const ids = new Set(moving.split(' '));
    return edges.filter(({ source, target }) => !ids.has(source) && !ids.has(target));
  }, [edges, moving]);
  return (
    <ViewportPortal>
      <svg className={styles.lines} aria-hidden>
        <Resting edges={resting} />
        <Lively edges={edges} dragged={dragged} />
      </svg>
      <Names edges={edges} />
    </ViewportPortal>
  );
}

/** What a screen reader is told of lines that are no elements of their own. */
const Names = memo(function Names({ edges }: { readonly edges: readonly LineEdge[] }) {
  return (
    <ul className={styles.names} aria-label="Lines">
      {edges.map(({ id, ariaLabel }) => (
        <li key={id}>{ariaLabel}</li>
      ))}
    </ul>
  );
});

const Resting = memo(function Resting({ edges }: { readonly edges: readonly LineEdge[] }) {
  const { screenToFlowPosition } = useReactFlow();
  const bundles = useMemo(() => bundlesOf(edges), [edges]);
  const find = useMemo(() => lineFinder(edges), [edges]);
  const lineAt = ({ clientX: x, clientY: y }: MouseEvent) =>
    find(screenToFlowPosition({ x, y }, { snapToGrid: false }), REACH);
  const point = (event: PointerEvent) => {
    const found = lineAt(event);
    if (found !== null) lightEdge(found, { x: event.clientX, y: event.clientY });
  };
  // A finger points at nothing before it presses.
  const press = (event: MouseEvent) => {
    const found = lineAt(event);
    if (found !== null) selectEdge(found);
  };
  return bundles.map(({ look, path }) => (
    <g
      key={look}
      className={lineStyles.edge}
      data-strength="plain"
      data-through={look === 'through' || undefined}
      data-generic={look === 'generic' || undefined}
      data-base={look === 'base' || undefined}
    >
      <path className={lineStyles.line} d={path} />
      {/* Lines are pressed by pointers; the keyboard goes by the fields that hold them. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <path
        className={`${lineStyles.reach} ${styles.reach}`}
        d={path}
        onPointerMove={point}
        onClick={press}
      />
    </g>
  ));
});

interface LivelyProps {
  readonly edges: readonly LineEdge[];
  readonly dragged: Readonly<Record<string, Position>>;
}

/** The lines that are not as all the others. */
function Lively({ edges, dragged }: LivelyProps) {
  const selected = useWorkspace(({ selection }) => selectedEdge(selection));
  const told = useStore(lit, (state) => state.edges);
  const glanced = useStore(glance, (state) => state.edges);
  const broken = useStore(brokenLinks, ({ words }) => words);
  const pointed = useStore(light);
  return edges.map(({ id, source, target, data }) => {
    if (!data) return null;
    const from = dragged[source] ?? data.from;
    const to = dragged[target] ?? data.to;
    const isLively =
      from !== data.from ||
      to !== data.to ||
      id === selected ||
      id === pointed.edge ||
      source === pointed.model ||
      target === pointed.model ||
      told.has(id) ||
      glanced.has(id) ||
      broken.has(id);
    return isLively ? (
      // Pressed as any other line is; the keyboard goes by the field that holds it.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <g
        key={id}
        className={`react-flow__edge ${styles.own}`}
        data-id={id}
        onClick={() => selectEdge(id)}
        onDoubleClick={() => arrange({ inspector: true })}
      >
        <Line data={data} source={source} target={target} from={from} to={to} />
      </g>
    ) : null;
  });
}
