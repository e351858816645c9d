import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Position } from '../../core/design/design.ts';
import { brokenLinks } from '../../state/brokenLinks.ts';
import { useWorkspace } from '../../state/hooks.ts';
import { glance, lit } from '../../state/lit.ts';
import { arrange } from '../../state/view.ts';
import { selectedEdge, selectEdge } from '../edges/selectEdge.ts';
import { Line } from '../edges/LineEdge.tsx';
import type { LineEdge } from '../edges/toEdges.ts';
import { useDragged } from '../gestures/dragging.ts';
import { light } from '../light.ts';
import styles from './Lines.module.css';

interface LinesProps {
  /** Every line of the design. */
  readonly edges: readonly LineEdge[];
  /** Those near enough to be told apart. */
  readonly seen: readonly LineEdge[];
}

/** The lines of a large design that are elements: those in sight, and of those far away the ones that are lit, moved or broken. */
export function Lines({ edges, seen }: LinesProps) {
  const dragged = useDragged();
  const isLively = useLively(dragged);
  const near = new Set(seen.map(({ id }) => id));
  return (
    <ViewportPortal>
      <svg className={styles.lines}>
        {edges.map((edge) =>
          near.has(edge.id) || isLively(edge) ? (
            <Mounted
              key={edge.id}
              edge={edge}
              from={dragged[edge.source]}
              to={dragged[edge.target]}
            />
          ) : null,
        )}
      </svg>
      <Names edges={edges} />
    </ViewportPortal>
  );
}

interface MountedProps {
  readonly edge: LineEdge;
  /** Where its models are dragged to. */
  readonly from: Position | undefined;
  readonly to: Position | undefined;
}

const Mounted = memo(function Mounted({ edge, from, to }: MountedProps) {
  const { id, source, target, data, ariaLabel, domAttributes } = edge;
  return data ? (
    // Pressed by pointers; the keyboard goes by the field that holds the line.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <g
      {...domAttributes}
      className={`react-flow__edge ${styles.own}`}
      data-id={id}
      role="img"
      aria-label={ariaLabel}
      onClick={() => selectEdge(id)}
      onDoubleClick={() => arrange({ inspector: true })}
    >
      <Line
        data={data}
        source={source}
        target={target}
        from={from ?? data.from}
        to={to ?? data.to}
      />
    </g>
  ) : null;
});

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

/** Tells the lines that are not as all the others. */
function useLively(dragged: Readonly<Record<string, Position>>): (edge: LineEdge) => boolean {
  const selected = useWorkspace(({ selection }) => selectedEdge(selection));
  const told = useStore(lit, (state) => state.edges);
  const glanced = useStore(glance, (state) => state.edges);
  const broken = useStore(brokenLinks, ({ words }) => words);
  const pointed = useStore(light);
  return ({ id, source, target }) =>
    dragged[source] !== undefined ||
    dragged[target] !== undefined ||
    id === selected ||
    id === pointed.edge ||
    source === pointed.model ||
    target === pointed.model ||
    told.has(id) ||
    glanced.has(id) ||
    broken.has(id);
}
