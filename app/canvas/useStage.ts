import { getViewportForBounds, useOnViewportChange, useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Design } from '../core/design/design.ts';
import { findOwner } from '../core/design/queries.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';
import { lastViewOf, noteView } from '../state/keeping/lastView.ts';
import type { Viewport } from '../state/keeping/lastView.ts';
import { mountStage } from '../state/stage.ts';
import { workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import { boundsOf, boxesIn } from '../core/drawing/boxes.ts';
import { isOnCanvas } from './gestures/here.ts';
import { TITLES } from './large/sight.ts';
import { focusAny } from './focus.ts';
import { GLIDE_MS, MOTION_MS, isStill } from './motion.ts';

export const MIN_ZOOM = 0.04;
export const MAX_ZOOM = 3;

/** All of the design, clear of the tool bar at the bottom; never larger than life. */
const FIT = {
  padding: { top: '40px', bottom: '84px', left: '40px', right: '40px' },
  maxZoom: 1,
} as const;

/**
 * Lets the rest of the app move the view, shows a design as it was left, else as a whole, when it is opened, and follows a
 * selection made elsewhere.
 */
export function useStage(root: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useOnViewportChange({ onEnd: noteOwnView });

  useEffect(() => {
    const duration = () => (isStill() ? 0 : MOTION_MS);
    const bounds = () => root.current?.getBoundingClientRect();
    const fitWithin = (options: { readonly duration?: number }) => {
      const frame = bounds();
      const all = boundsOf(boxesIn(resolve(workspace.getState().design)));
      if (!frame || !all) return;
      const { width, height } = frame;
      const { padding, maxZoom } = FIT;
      void flow.setViewport(
        getViewportForBounds(all, width, height, MIN_ZOOM, maxZoom, padding),
        options,
      );
    };
    const fit = () => fitWithin({ duration: duration() });

    const reveal = (models: readonly ModelId[]) => {
      const frame = bounds();
      const chosen = new Set<string>(models);
      const boxes = boxesIn(resolve(workspace.getState().design));
      const area = boundsOf(boxes.filter(({ id }) => chosen.has(id)));
      if (!frame || !area) return;
      const from = flow.flowToScreenPosition({ x: area.x, y: area.y });
      const to = flow.flowToScreenPosition({ x: area.x + area.width, y: area.y + area.height });
      const inSight =
        flow.getZoom() >= TITLES &&
        from.x >= frame.left &&
        from.y >= frame.top &&
        to.x <= frame.right &&
        to.y <= frame.bottom;
      if (inSight) return;
      void flow.setCenter(area.x + area.width / 2, area.y + area.height / 2, {
        zoom: Math.max(flow.getZoom(), 0.6),
        duration: duration(),
      });
    };

    let aimed = 1;
    let aimedUntil = 0;

    mountStage({
      middle: () => {
        const frame = bounds();
        if (!frame) return { x: 0, y: 0 };
        return flow.screenToFlowPosition(
          { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 },
          { snapToGrid: false },
        );
      },
      fit,
      reveal,
      focus: focusAny,
      settle: () => {
        root.current?.toggleAttribute('data-gliding', !isStill());
        window.setTimeout(() => root.current?.removeAttribute('data-gliding'), GLIDE_MS);
        fit();
      },
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: duration() }),
      zoomBy: (factor) => {
        // Pressed again while the view still moves, it goes on from where that leads.
        const from = performance.now() < aimedUntil ? aimed : flow.getZoom();
        aimed = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, from * factor));
        aimedUntil = performance.now() + duration();
        void flow.zoomTo(aimed, { duration: duration() });
      },
    });

    const show = ({ design, source }: Workspace) => {
      const left = source.kind === 'own' ? lastViewOf(source.id) : undefined;
      const frame = bounds();
      // Asked of nothing, React Flow would fit the first model to come.
      if (design.models.length + design.notes.length === 0) {
        void flow.setViewport({ x: 0, y: 0, zoom: 1 });
      } else if (left && frame && isAnyInSight(design, left, frame)) void flow.setViewport(left);
      else requestAnimationFrame(() => fitWithin({}));
    };
    // What was opened before there was a canvas.
    show(workspace.getState());

    const stop = workspace.subscribe((state, before) => {
      if (state.source !== before.source) {
        // A design that is kept for the first time gets its place on the shelf, and stays what it is.
        if (state.design !== before.design) show(state);
        return;
      }
      const { selection } = state;
      if (selection === before.selection || isOnCanvas()) return;
      if (root.current?.contains(document.activeElement)) return;
      const owner = selection.field === null ? undefined : findOwner(state.design, selection.field);
      const models = owner
        ? [owner.id]
        : selection.base
          ? [selection.base.model]
          : selection.models;
      // What was only just made is not drawn yet.
      requestAnimationFrame(() => reveal(models));
    });
    return () => {
      stop();
      mountStage(null);
    };
  }, [flow, root]);
}

/** Where somebody looks at a shared design is kept nowhere. */
function noteOwnView(viewport: Viewport): void {
  const { source, design } = workspace.getState();
  const isEmpty = design.models.length + design.notes.length === 0;
  if (source.kind === 'own' && source.id !== '' && !isEmpty) noteView(source.id, viewport);
}

/** Whether the head of any model, or the top of any note, lies within the frame. */
function isAnyInSight(
  { models, notes }: Design,
  { x, y, zoom }: Viewport,
  { width, height }: DOMRect,
): boolean {
  return [...models, ...notes].some(({ position }) => {
    const [left, top] = [position.x * zoom + x, position.y * zoom + y];
    return left > 0 && top > 0 && left < width && top < height;
  });
}
