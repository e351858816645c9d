import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PointerEvent, WheelEvent } from 'react';
import { boundsOf, grown } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import { boxOf } from '../large/painting.ts';
import { sightOf } from '../large/sight.ts';
import type { FlowNode } from '../toNodes.ts';
import styles from './Overview.module.css';

const WIDTH = 132;
const HEIGHT = 88;

/** Canvas pixels of air around the models. */
const AIR = { x: 200, y: 200 };

/** So much a turn of the wheel zooms. */
const WHEEL = 0.002;

/** The whole design in a corner, a veil over what is out of sight; pressed or dragged, it moves the view. */
export function Overview({ nodes }: { readonly nodes: readonly FlowNode[] }) {
  const models = useRef<HTMLCanvasElement>(null);
  const veil = useRef<SVGPathElement>(null);
  const flow = useReactFlow();
  const store = useStoreApi();
  const [keep] = useState(keeper);
  const boxes = keep(nodes.map(boxOf));
  const map = useMemo(() => mapOf(boxes), [boxes]);

  useEffect(() => {
    const element = models.current;
    if (!element) return undefined;
    const draw = () => drawModels(element, boxes, map);
    draw();
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => theme.disconnect();
  }, [boxes, map]);

  useEffect(() => {
    const follow = () => {
      const { transform, width, height } = store.getState();
      const sight = sightOf(transform, width, height);
      const { x, y } = map.toMap(sight);
      const [across, down] = [sight.width * map.scale, sight.height * map.scale];
      veil.current?.setAttribute(
        'd',
        `M0 0H${WIDTH}V${HEIGHT}H0ZM${x} ${y}h${across}v${down}h${-across}Z`,
      );
    };
    follow();
    return store.subscribe(follow);
  }, [store, map]);

  const go = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const corner = event.currentTarget.getBoundingClientRect();
    const { x, y } = map.fromMap({ x: event.clientX - corner.x, y: event.clientY - corner.y });
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };
  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    go(event);
  };
  const zoom = ({ deltaY }: WheelEvent) =>
    void flow.zoomTo(flow.getZoom() * 2 ** (-deltaY * WHEEL));

  return (
    <div
      className={`react-flow__minimap ${styles.overview}`}
      role="img"
      aria-label="Overview of the canvas"
      onPointerDown={press}
      onPointerMove={go}
      onWheel={zoom}
    >
      <canvas ref={models} className={styles.models} />
      <svg className={styles.veil} aria-hidden>
        <path ref={veil} fillRule="evenodd" />
      </svg>
    </div>
  );
}

/** The same list as long as nothing has moved, grown, come or gone. */
function keeper(): (boxes: readonly Box[]) => readonly Box[] {
  let last: readonly Box[] = [];
  const isLast = (box: Box, n: number): boolean => {
    const other = last[n];
    return (
      other?.x === box.x &&
      other.y === box.y &&
      other.width === box.width &&
      other.height === box.height
    );
  };
  return (boxes) => {
    if (boxes.length !== last.length || !boxes.every(isLast)) last = boxes;
    return last;
  };
}

interface Map {
  /** Pixels of the overview for one of the canvas. */
  readonly scale: number;
  readonly toMap: (place: { readonly x: number; readonly y: number }) => { x: number; y: number };
  readonly fromMap: (place: { readonly x: number; readonly y: number }) => { x: number; y: number };
}

function mapOf(boxes: readonly Box[]): Map {
  const all: Box = grown(boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }, AIR);
  const scale = Math.min(WIDTH / all.width, HEIGHT / all.height);
  const left = (WIDTH - all.width * scale) / 2;
  const top = (HEIGHT - all.height * scale) / 2;
  return {
    scale,
    toMap: ({ x, y }) => ({ x: left + (x - all.x) * scale, y: top + (y - all.y) * scale }),
    fromMap: ({ x, y }) => ({ x: (x - left) / scale + all.x, y: (y - top) / scale + all.y }),
  };
}

function drawModels(element: HTMLCanvasElement, boxes: readonly Box[], map: Map): void {
  const context = element.getContext('2d');
  if (!context) return;
  const ratio = window.devicePixelRatio;
  element.width = WIDTH * ratio;
  element.height = HEIGHT * ratio;
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(element).color;
  for (const { width, height, ...place } of boxes) {
    const { x, y } = map.toMap(place);
    context.fillRect(x, y, Math.max(1, width * map.scale), Math.max(1, height * map.scale));
  }
}
