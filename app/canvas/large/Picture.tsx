import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { sameItems } from '../../core/schema/sameItems.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import type { LineEdge } from '../edges/toEdges.ts';
import { useDragged } from '../gestures/dragging.ts';
import type { FlowNode } from '../toNodes.ts';
import { painterOn } from './painter.ts';
import type { Painter } from './painter.ts';
import type { Marks } from './painting.ts';
import styles from './Picture.module.css';

interface PictureProps {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly LineEdge[];
  readonly marks: Marks;
  /** What is near, but not mounted yet; null where all is far. */
  readonly missing: readonly Box[] | null;
}

/**
 * A large design as one picture, under what is mounted of it. It moves with the view, and is painted again only where the
 * view has come to its edge, has settled at another zoom, or the design is another.
 */
export function Picture({ nodes, edges, marks, missing }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const flow = useStoreApi();
  const resting = useResting(nodes, edges);

  useEffect(() => {
    const element = canvas.current;
    const made = element && painterOn(element, flow);
    if (!made) return undefined;
    painter.current = made;
    const { repaint, stop } = made;
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const forced = window.matchMedia('(forced-colors: active)');
    forced.addEventListener('change', repaint);
    document.fonts.addEventListener('loadingdone', repaint);
    return () => {
      stop();
      theme.disconnect();
      forced.removeEventListener('change', repaint);
      document.fonts.removeEventListener('loadingdone', repaint);
      painter.current = null;
    };
  }, [flow]);

  useEffect(() => painter.current?.lack(missing), [missing]);
  useEffect(() => painter.current?.show([resting.nodes, resting.edges, marks]), [resting, marks]);

  return (
    <ViewportPortal>
      <canvas ref={canvas} className={styles.picture} data-picture aria-hidden />
    </ViewportPortal>
  );
}

interface Resting {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly LineEdge[];
}

/** What is not being dragged; the same object as long as that is the same. */
function useResting(nodes: readonly FlowNode[], edges: readonly LineEdge[]): Resting {
  const dragged = useDragged();
  const [keep] = useState(keeper);
  return keep({
    nodes: nodes.filter(({ id }) => dragged[id] === undefined),
    edges: edges.filter(
      ({ source, target }) => dragged[source] === undefined && dragged[target] === undefined,
    ),
  });
}

function keeper(): (next: Resting) => Resting {
  let last: Resting = { nodes: [], edges: [] };
  return (next) => {
    if (!sameItems(last.nodes, next.nodes) || !sameItems(last.edges, next.edges)) last = next;
    return last;
  };
}
