import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Design, Position } from '../core/design/design.ts';
import { findField, findOwner } from '../core/design/queries.ts';
import { targetId } from '../core/design/relation.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { useWorkspace } from '../state/hooks.ts';
import { glance, lit } from '../state/lit.ts';
import { workspace } from '../state/workspace.ts';
import { readBaseEdge } from '../core/drawing/baseEdge.ts';
import { selectedEdge } from './edges/selectEdge.ts';

/** What the pointer is on. Outside React's tree, so that moving it redraws only what lights up or goes out. */
export interface Light {
  readonly model: ModelId | null;
  /** A line, pointed at itself or as its row. */
  readonly edge: string | null;
  /** Where its sentence is shown, in pixels of the window; null when it is not. */
  readonly at: Position | null;
}

const dark: Light = { model: null, edge: null, at: null };

export const light = createStore<Light>(() => dark);

export const lightModel = (model: ModelId | null): void => light.setState({ model });

export const lightEdge = (edge: string, at: Position | null = null): void =>
  light.setState({ edge, at });

/** The pointer has left a line; what it has come to meanwhile stays lit. */
export const dimEdge = (edge: string): void => {
  if (light.getState().edge === edge) light.setState({ edge: null, at: null });
};

/** Which end of a line a model is. */
export type Role = 'owner' | 'target' | null;

/** The part a model plays in a line of this design; of a relation to itself, the owner's. */
export function roleOf(design: Design, edge: string | null, model: ModelId): Role {
  if (edge === null) return null;
  const base = readBaseEdge(edge);
  if (base) return base.model === model ? 'owner' : base.base === model ? 'target' : null;
  const relation = edge as FieldId;
  if (findOwner(design, relation)?.id === model) return 'owner';
  const field = findField(design, relation);
  return field && targetId(field) === model ? 'target' : null;
}

/** The part a model plays in the line that is selected or pointed at. */
export function useRole(model: ModelId): Role {
  const selected = useWorkspace(({ design, selection }) =>
    roleOf(design, selectedEdge(selection), model),
  );
  const pointed = useStore(light, ({ edge }) => roleOf(workspace.getState().design, edge, model));
  return pointed ?? selected;
}

/** How strongly an edge is drawn. */
export type Strength = 'selected' | 'pointed' | 'near' | 'plain';

export function useStrength(id: string, source: string, target: string): Strength {
  const selected = useWorkspace(({ selection }) => selectedEdge(selection) === id);
  const told = useStore(lit, ({ edges }) => edges.has(id));
  const glanced = useStore(glance, ({ edges }) => edges.has(id));
  const pointed = useStore(light, ({ edge, model }): Strength =>
    edge === id ? 'pointed' : model === source || model === target ? 'near' : 'plain',
  );
  return selected || told ? 'selected' : glanced ? 'pointed' : pointed;
}
