import { useStore as useFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { findOwner } from '../../core/design/queries.ts';
import { connecting } from '../../state/connecting.ts';
import { useWorkspace } from '../../state/hooks.ts';
import { glance } from '../../state/lit.ts';
import { newField } from '../../state/newField.ts';
import type { Workspace } from '../../state/workspace.ts';
import { boundsOf, grown, meets } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import type { LineEdge } from '../edges/toEdges.ts';
import { useDragged } from '../gestures/dragging.ts';
import { light } from '../light.ts';
import type { FlowNode } from '../toNodes.ts';
import { boxOf } from './painting.ts';
import { MANY, NEAR, regionFinder, sightOf } from './sight.ts';
import { useGrowing } from './useGrowing.ts';
import { wanted } from './wanted.ts';

/** What of a design is mounted. */
export interface Sight {
  /** Whether there is so much that a picture stands for what is not mounted. */
  readonly isLarge: boolean;
  /** Whether fields are too small to read, so that models are mounted only where something happens to them. */
  readonly isFar: boolean;
  /** What is near, but not mounted yet; null where all is far. */
  readonly missing: readonly Box[] | null;
  readonly nodes: FlowNode[];
  readonly lines: readonly LineEdge[];
}

/** Of more selected nodes than these the picture tells. */
const MOST_SELECTED = 30;

const NODES_A_FRAME = 2;
const LINES_A_FRAME = 12;

const none: LineEdge[] = [];

/** Chooses what is mounted: all of a small design, of a large one what is in sight or has to do with what is going on. */
export function useSight(nodes: FlowNode[], edges: LineEdge[]): Sight {
  const isLarge = nodes.length > MANY;
  const isFar = useFlow(({ transform }) => transform[2] < NEAR) && isLarge;
  const [regionOf] = useState(regionFinder);
  const region = useFlow(({ transform, width, height }) =>
    isLarge && !isFar ? regionOf(sightOf(transform, width, height)) : null,
  );
  const busy = useBusy();
  const seen = useMemo(() => {
    if (!isLarge) return nodes;
    const isSeen = (node: FlowNode) =>
      (region !== null && meets(boxOf(node), region)) ||
      busy.has(node.id) ||
      node.domAttributes?.tabIndex === 0;
    return nodes.filter(isSeen);
  }, [nodes, region, busy, isLarge]);
  const lines = useMemo(
    () => (region === null ? none : edges.filter((edge) => passes(edge, region))),
    [edges, region],
  );
  const shown = useGrowing(seen, isLarge ? NODES_A_FRAME : Infinity);
  const missing = useMemo(() => {
    if (isFar) return null;
    const mounted = new Set(shown);
    return seen.filter((node) => !mounted.has(node)).map(boxOf);
  }, [seen, shown, isFar]);
  return { isLarge, isFar, missing, nodes: shown, lines: useGrowing(lines, LINES_A_FRAME) };
}

/** A line bows out by no more than this. */
const BOW = { x: 600, y: 200 };

function passes({ data }: LineEdge, region: Box): boolean {
  if (!data) return false;
  const ends = [data.from, data.to].map(({ x, y }) => ({ x, y, width: 220, height: 400 }));
  const around = boundsOf(ends);
  return around !== null && meets(grown(around, BOW), region);
}

/** The nodes that something is going on with: they are mounted however far away they are. */
function useBusy(): ReadonlySet<string> {
  const pointed = useStore(light, ({ model }) => model);
  const focused = useStore(wanted, ({ id }) => id);
  const drafted = useStore(newField, ({ row }) => row?.model ?? null);
  const glanced = useStore(glance, ({ models }) => models);
  const joined = useStore(connecting, ({ current }) =>
    current === null
      ? ''
      : [current.from, current.target?.kind === 'model' ? current.target.id : ''].join(' '),
  );
  const selected = useWorkspace(selectedNodes);
  const dragged = Object.keys(useDragged()).slice(0, MOST_SELECTED).join(' ');
  return useMemo(
    () =>
      new Set(
        [
          pointed,
          focused,
          drafted,
          ...joined.split(' '),
          ...selected.split(' '),
          ...dragged.split(' '),
        ]
          .filter((id) => id !== null && id !== '')
          .concat(glanced.size <= MOST_SELECTED ? [...glanced] : []) as string[],
      ),
    [pointed, focused, drafted, joined, selected, dragged, glanced],
  );
}

/** The ids of what is selected or being named, and of the owner of a selected field. */
function selectedNodes({ design, selection, editing }: Workspace): string {
  const { models, note, field, base } = selection;
  const ownerOf = (id: typeof field) => (id === null ? undefined : findOwner(design, id)?.id);
  const edited =
    editing === null ? undefined : 'model' in editing ? editing.model : ownerOf(editing.field);
  const own = models.length <= MOST_SELECTED ? models : [];
  return [...own, note, ownerOf(field), base?.model, edited]
    .filter((id) => id !== null && id !== undefined)
    .join(' ');
}
