import { useReactFlow, useStore as useFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { MouseEvent } from 'react';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { NoteId } from '../../core/design/design.ts';
import { select, selectModel, workspace } from '../../state/workspace.ts';
import { meets } from '../../core/drawing/boxes.ts';
import { selectEdge } from '../edges/selectEdge.ts';
import type { LineEdge } from '../edges/toEdges.ts';
import { onCanvas } from '../gestures/here.ts';
import { dimEdge, light, lightEdge, lightModel } from '../light.ts';
import type { FlowNode } from '../toNodes.ts';
import { lineFinder, nodeIn } from './finding.ts';
import { boxOf } from './painting.ts';

/** What a pointer does to the picture, where nothing is mounted that would notice. */
export interface FarPointer {
  readonly onPaneMouseMove: (event: MouseEvent) => void;
  /** @returns whether something was there, which is selected now. */
  readonly press: (event: MouseEvent) => boolean;
}

/** What the pointer comes to is mounted; what a finger presses is selected, and so mounted too. */
export function useFarPointer(
  nodes: readonly FlowNode[],
  edges: readonly LineEdge[],
  isFar: boolean,
): FarPointer {
  const { screenToFlowPosition } = useReactFlow();
  const lineAt = useMemo(() => (isFar ? lineFinder(edges) : null), [edges, isFar]);
  useRubberBand(nodes, isFar);
  return useMemo(() => {
    const placeOf = ({ clientX: x, clientY: y }: MouseEvent) =>
      screenToFlowPosition({ x, y }, { snapToGrid: false });
    return {
      onPaneMouseMove: (event) => {
        if (!lineAt || event.buttons !== 0) return;
        const place = placeOf(event);
        const node = nodeIn(nodes, place);
        if (node) lightModel(node.id as ModelId);
        const line = node ? null : lineAt(place);
        const { edge } = light.getState();
        if (line !== null) lightEdge(line, { x: event.clientX, y: event.clientY });
        else if (edge !== null) dimEdge(edge);
      },
      press: (event) => {
        if (!lineAt) return false;
        const place = placeOf(event);
        const node = nodeIn(nodes, place);
        if (node) onCanvas(() => choose(node, event));
        const line = node ? null : lineAt(place);
        if (line !== null) onCanvas(() => selectEdge(line));
        return node !== undefined || line !== null;
      },
    };
  }, [nodes, lineAt, screenToFlowPosition]);
}

function choose(node: FlowNode, { metaKey, ctrlKey, shiftKey }: MouseEvent): void {
  if (node.type === 'note') {
    select({ note: node.id as NoteId });
    return;
  }
  const { id } = node.data;
  const { models } = workspace.getState().selection;
  if (!metaKey && !ctrlKey && !shiftKey) selectModel(id);
  else
    select({ models: models.includes(id) ? models.filter((one) => one !== id) : [...models, id] });
}

/** A rubber band selects what it touches of the picture. */
function useRubberBand(nodes: readonly FlowNode[], isFar: boolean): void {
  const band = useFlow(({ userSelectionRect }) => (isFar ? userSelectionRect : null));
  const { getViewport } = useReactFlow();
  useEffect(() => {
    if (!band) return;
    const { x, y, zoom } = getViewport();
    const area = {
      x: (band.x - x) / zoom,
      y: (band.y - y) / zoom,
      width: band.width / zoom,
      height: band.height / zoom,
    };
    const touched = nodes.flatMap((node) =>
      node.type === 'model' && meets(boxOf(node), area) ? node.data.id : [],
    );
    const { selection } = workspace.getState();
    if (`${selection.models}` !== `${touched}`) onCanvas(() => select({ models: touched }));
  }, [band, nodes, getViewport]);
}
