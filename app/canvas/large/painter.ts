/** Keeps the picture of a large design on its canvas as the view moves and the design changes. */
import type { ReactFlowState, Transform } from '@xyflow/react';
import { boundsOf, common, grown, holds, meets } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import { boxOf, lookOf, paint, sceneOf } from './painting.ts';
import type { Scene, Sheet } from './painting.ts';
import { sightOf, widened } from './sight.ts';

/** More pixels than these take more memory than a picture is worth. */
const MOST_PIXELS = 10_000_000;

/** So much of the sight is painted beside it on every side at the most, and at the least. */
const MARGIN = { most: 0.5, least: 0.05 };

/** Painted for another zoom, it is stretched or shrunk so far before it is painted again. */
const STRETCH = 1.6;

/** Lines bow out of the box around the models. */
const BOW = { x: 400, y: 200 };

/** From the last change until it counts as settled, in milliseconds. What changes is mounted meanwhile. */
const SETTLED = 120;

/** Where the view is. */
interface View {
  readonly getState: () => Pick<ReactFlowState, 'transform' | 'width' | 'height'>;
  readonly subscribe: (follow: () => void) => () => void;
}

export interface Painter {
  /** Another version of the design. */
  readonly show: (given: Parameters<typeof sceneOf>) => void;
  /** Nothing is painted while none of these is in sight; with null everything is. */
  readonly lack: (missing: readonly Box[] | null) => void;
  /** The theme has changed. */
  readonly repaint: () => void;
  readonly stop: () => void;
}

/** @returns null where the browser gives no context to paint in. */
export function painterOn(element: HTMLCanvasElement, view: View): Painter | null {
  const context = element.getContext('2d');
  if (!context) return null;
  let given: Parameters<typeof sceneOf> | null = null;
  let scene: Scene | null = null;
  let whole: Box | null = null;
  let painted: Sheet | null = null;
  let settling = 0;
  let missing: readonly Box[] | null = null;

  const isNeeded = (sight: Box): boolean => missing?.some((box) => meets(box, sight)) ?? true;

  const draw = () => {
    window.clearTimeout(settling);
    const { transform, width, height } = view.getState();
    painted = null;
    if (given && isNeeded(sightOf(transform, width, height))) {
      if (!scene) {
        scene = sceneOf(...given);
        const bounds = boundsOf(scene.nodes.map(boxOf));
        whole = bounds && grown(bounds, BOW);
      }
      painted = whole && sheetOf(transform, width, height, whole);
    }
    element.hidden = painted === null;
    if (!painted || !scene) return;
    place(element, painted);
    paint(context, scene, painted, lookOf(element));
  };
  const settle = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(draw, SETTLED);
  };
  const follow = () => {
    const { transform, width, height } = view.getState();
    const all = sightOf(transform, width, height);
    if (!isNeeded(all)) {
      element.hidden = true;
      return;
    }
    element.hidden = painted === null;
    const sight = whole && common(all, whole);
    if (whole && !sight) return;
    const stretch = painted ? transform[2] / painted.zoom : Infinity;
    const isNear = stretch < STRETCH && stretch > 1 / STRETCH;
    const isCovered =
      painted !== null && sight !== null && holds(grown(painted.area, { x: 1, y: 1 }), sight);
    if (!isNear || !isCovered) draw();
    else if (stretch !== 1) settle();
  };
  const unfollow = view.subscribe(follow);
  return {
    show: (next) => {
      const isFirst = given === null;
      given = next;
      scene = null;
      if (isFirst) draw();
      else settle();
    },
    lack: (next) => {
      missing = next;
      follow();
    },
    repaint: draw,
    stop: () => {
      window.clearTimeout(settling);
      unfollow();
    },
  };
}

/** What is painted for a sight: as much around it as there is room for, and no more than there is. */
function sheetOf(transform: Transform, width: number, height: number, whole: Box): Sheet | null {
  const [, , zoom] = transform;
  const ratio = window.devicePixelRatio;
  const room = (Math.sqrt(MOST_PIXELS / (width * height)) / ratio - 1) / 2;
  const share = Math.max(MARGIN.least, Math.min(MARGIN.most, room));
  const area = common(widened(sightOf(transform, width, height), share), whole);
  return area && { area, scale: zoom * ratio, zoom };
}

function place(element: HTMLCanvasElement, { area, scale }: Sheet): void {
  element.width = Math.ceil(area.width * scale);
  element.height = Math.ceil(area.height * scale);
  element.style.left = `${area.x}px`;
  element.style.top = `${area.y}px`;
  element.style.width = `${element.width / scale}px`;
  element.style.height = `${element.height / scale}px`;
}
