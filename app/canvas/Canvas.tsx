import { Background, PanOnScrollMode, ReactFlow, SelectionMode, useReactFlow } from '@xyflow/react';
import type { NodeChange } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { GRID } from '../core/design/design.ts';
import { findModel } from '../core/design/queries.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { useEditable, useSchema, useView, useWorkspace } from '../state/hooks.ts';
import { addModelHere } from '../state/stage.ts';
import { arrange } from '../state/view.ts';
import { select, workspace } from '../state/workspace.ts';
import type { Press } from '../ui/useRightClickMenu.tsx';
import { useRightClickMenu } from '../ui/useRightClickMenu.tsx';
import { Invitation } from './bars/Invitation.tsx';
import styles from './Canvas.module.css';
import { WireLine } from './connect/WireLine.tsx';
import { selectEdge } from './edges/selectEdge.ts';
import { LineEdge } from './edges/LineEdge.tsx';
import { LineTip } from './edges/LineTip.tsx';
import { nodeAt } from './focus.ts';
import { endDrag, followDrag, useDragged } from './gestures/dragging.ts';
import { onCanvas } from './gestures/here.ts';
import { readingOrder } from './gestures/readingOrder.ts';
import { afterChanges } from './gestures/selecting.ts';
import { Lines } from './large/Lines.tsx';
import { Picture } from './large/Picture.tsx';
import { useFarPointer } from './large/useFarPointer.ts';
import { useSight } from './large/useSight.ts';
import { ConnectPopup, menuFor, Overview, pressKey, Tidying, ToolBar } from './laterParts.ts';
import { lightModel } from './light.ts';
import { ModelNode } from './nodes/ModelNode.tsx';
import { NoteNode } from './nodes/NoteNode.tsx';
import { useProblemFeed } from './problems.ts';
import { spotAt } from './spot.ts';
import { edgeMaker } from './edges/toEdges.ts';
import type { LineEdge as LineEdgeType } from './edges/toEdges.ts';
import { nodeMaker } from './toNodes.ts';
import type { FlowNode } from './toNodes.ts';
import { useDimming } from './useDimming.ts';
import { useFocusInSight } from './useFocusInSight.ts';
import { useFocusKept } from './useFocusKept.ts';
import { MAX_ZOOM, MIN_ZOOM, useStage } from './useStage.ts';

const nodeTypes = { model: ModelNode, note: NoteNode };
const edgeTypes = { line: LineEdge };
const grid: [number, number] = [GRID, GRID];
const addingKeys = ['Meta', 'Control', 'Shift'];

const noEdges: LineEdgeType[] = [];

/** The design as a picture: models, relations and notes, and every gesture that changes them. */
export function Canvas() {
  const root = useRef<HTMLDivElement>(null);
  const { nodes, edges, problems } = useFlowOfDesign(root);
  const sight = useSight(nodes, edges);
  const { onPaneMouseMove, press: pressPicture } = useFarPointer(nodes, edges, sight.isFar);
  const editable = useEditable();
  const minimap = useView((view) => view.minimap);
  const [selecting, setSelecting] = useState(false);
  const { screenToFlowPosition } = useReactFlow();
  useStage(root);
  useDimming(root);
  useFocusKept(root);
  useFocusInSight(root);

  const change = useCallback((changes: NodeChange<FlowNode>[]) => {
    followDrag(changes);
    const { selection } = workspace.getState();
    const next = afterChanges(selection, changes);
    if (next !== selection) onCanvas(() => select(next));
  }, []);

  const doubleClick = (event: MouseEvent) => {
    const empty = event.target instanceof Element && event.target.matches('.react-flow__pane');
    if (!empty || !editable) return;
    const { x, y } = place(event);
    addModelHere({ x: x - 110, y: y - 17 });
  };
  const place = ({ clientX: x, clientY: y }: Press) =>
    screenToFlowPosition({ x, y }, { snapToGrid: false });

  const { handlers, menu } = useRightClickMenu((press) => {
    const spot = spotAt(press.target, place(press));
    return spot ? menuFor(spot) : [];
  });

  const keys = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && pressKey(event)) event.preventDefault();
  };

  return (
    <>
      <div
        {...handlers}
        ref={root}
        className={styles.canvas}
        role="presentation"
        data-canvas
        onDoubleClick={doubleClick}
        onKeyDown={keys}
      >
        <ReactFlow<FlowNode, LineEdgeType>
          nodes={sight.nodes}
          edges={sight.isLarge ? noEdges : edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={change}
          onNodeDragStop={endDrag}
          onNodeMouseEnter={(_, node) => lightModel(node.id as ModelId)}
          onNodeMouseLeave={() => lightModel(null)}
          onEdgeClick={(_, edge) => selectEdge(edge.id)}
          onEdgeDoubleClick={() => arrange({ inspector: true })}
          onPaneMouseMove={onPaneMouseMove}
          onPaneClick={(event) => {
            if (!pressPicture(event)) select({});
          }}
          // Keys are ours: see gestures/keyboard.ts.
          disableKeyboardA11y
          deleteKeyCode={null}
          multiSelectionKeyCode={addingKeys}
          selectionKeyCode="Shift"
          selectionOnDrag={selecting}
          selectionMode={SelectionMode.Partial}
          panOnDrag={selecting ? [1] : [0, 1]}
          panOnScroll
          panOnScrollMode={PanOnScrollMode.Free}
          panOnScrollSpeed={1}
          zoomOnDoubleClick={false}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          snapToGrid
          snapGrid={grid}
          nodesDraggable={editable}
          nodesConnectable={false}
          edgesFocusable={false}
          nodeDragThreshold={3}
          attributionPosition="bottom-left"
        >
          <Background gap={GRID} size={2} color="var(--dot)" />
          {sight.isLarge && (
            <Picture nodes={nodes} edges={edges} marks={problems} missing={sight.missing} />
          )}
          {sight.isLarge && <Lines edges={edges} seen={sight.lines} />}
          {minimap && nodes.length > 1 && <Overview nodes={nodes} />}
          <WireLine />
        </ReactFlow>
        {nodes.length === 0 && editable && <Invitation />}
        <ToolBar selecting={selecting} onSelecting={setSelecting} />
        <Tidying />
        <ConnectPopup />
        <LineTip />
      </div>
      {menu}
    </>
  );
}

/** Nodes and edges of the open design; those that did not change are the same objects as before. */
function useFlowOfDesign(root: React.RefObject<HTMLDivElement | null>) {
  const schema = useSchema();
  const selection = useWorkspace((state) => state.selection);
  const editable = useEditable();
  const dragged = useDragged();
  const problems = useProblemFeed();
  const [makeNodes] = useState(nodeMaker);
  const [makeEdges] = useState(edgeMaker);
  const tabStop = tabStopOf(root);
  const nodes = useMemo(
    () => makeNodes(schema, { selection, dragged, problems, editable, tabStop }),
    [makeNodes, schema, selection, dragged, problems, editable, tabStop],
  );
  const edges = useMemo(() => makeEdges(schema), [makeEdges, schema]);
  return { nodes, edges, problems };
}

/** Tab reaches the node that has the focus or is selected, else the first as one reads. */
function tabStopOf(root: React.RefObject<HTMLDivElement | null>): string | null {
  const { design, selection } = workspace.getState();
  const focused = root.current?.contains(document.activeElement)
    ? nodeAt(document.activeElement)
    : null;
  if (focused !== null && findModel(design, focused as ModelId)) return focused;
  const [chosen] = selection.models;
  return chosen ?? readingOrder(design.models)[0]?.id ?? design.notes[0]?.id ?? null;
}
