import type { NodeChange } from '@xyflow/react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Position } from '../../core/design/design.ts';
import { movedTo } from '../../state/moved.ts';
import { transaction, workspace } from '../../state/workspace.ts';
import type { FlowNode } from '../toNodes.ts';

type Places = Readonly<Record<string, Position>>;

const nowhere: Places = {};

/** Where nodes are while they are dragged: the design learns of it once, when they are let go. */
const dragging = createStore<{ readonly places: Places; readonly given: boolean }>(() => ({
  places: nowhere,
  given: false,
}));

export const useDragged = (): Places => useStore(dragging, ({ places }) => places);

export function followDrag(changes: readonly NodeChange<FlowNode>[]): void {
  if (dragging.getState().given) return;
  const moved = changes.flatMap((change) =>
    change.type === 'position' && change.dragging === true && change.position
      ? [[change.id, change.position] as const]
      : [],
  );
  const [first] = moved;
  if (!first) return;
  const along = alongWith(first, new Set(moved.map(([id]) => id)));
  dragging.setState(({ places }) => ({
    places: { ...places, ...along, ...Object.fromEntries(moved) },
  }));
}

/** Of a large design not all that is selected need be mounted: the rest goes as far as what the pointer holds. */
function alongWith([id, to]: readonly [string, Position], moved: ReadonlySet<string>): Places {
  const { design, selection } = workspace.getState();
  const models = new Set<string>(selection.models);
  const from = design.models.find((model) => model.id === id)?.position;
  if (!from || !models.has(id) || models.size <= moved.size) return nowhere;
  const [x, y] = [to.x - from.x, to.y - from.y];
  return Object.fromEntries(
    design.models
      .filter((model) => models.has(model.id) && !moved.has(model.id))
      .map(({ id: other, position }) => [other, { x: position.x + x, y: position.y + y }]),
  );
}

/** The button was let go: what was dragged stays there, as one step. */
export function endDrag(): void {
  const { places } = dragging.getState();
  dragging.setState({ places: nowhere, given: false });
  if (places !== nowhere) transaction('Move', (design) => movedTo(design, places));
}

/** Escape: everything stays where it was, although the button is still held. */
export function giveUpDrag(): boolean {
  const { places } = dragging.getState();
  if (places === nowhere) return false;
  dragging.setState({ places: nowhere, given: true });
  return true;
}
