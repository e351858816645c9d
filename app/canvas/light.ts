import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Design, Position } from '../core/design/design.ts';
import { findField, findOwner } from '../core/design/queries.ts';
import { targetId } from '../core/design/relation.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { useWorkspace } from '../state/hooks.ts';
import { workspace } from '../state/workspace.ts';

/** What the pointer is on. Outside React's tree, so that moving it redraws only what lights up or goes out. */
export interface Light {
  readonly model: ModelId | null;
  /** A relation, pointed at as its edge or as its row. */
  readonly relation: FieldId | null;
  /** Where its sentence is shown, in pixels of the window; null when it is not. */
  readonly at: Position | null;
}

const dark: Light = { model: null, relation: null, at: null };

export const light = createStore<Light>(() => dark);

export const lightModel = (model: ModelId | null): void => light.setState({ model });

export const lightRelation = (relation: FieldId, at: Position | null = null): void =>
  light.setState({ relation, at });

/** The pointer has left a relation; what it has come to meanwhile stays lit. */
export const dimRelation = (relation: FieldId): void => {
  if (light.getState().relation === relation) light.setState({ relation: null, at: null });
};

/** Which end of a relation a model is. */
export type Role = 'owner' | 'target' | null;

/** The part a model plays in a relation of this design; of a relation to itself, the owner's. */
export function roleOf(design: Design, relation: FieldId | null, model: ModelId): Role {
  if (relation === null) return null;
  if (findOwner(design, relation)?.id === model) return 'owner';
  const field = findField(design, relation);
  return field && targetId(field) === model ? 'target' : null;
}

/** The part a model plays in the relation that is selected or pointed at. */
export function useRole(model: ModelId): Role {
  const selected = useWorkspace(({ design, selection }) => roleOf(design, selection.field, model));
  const pointed = useStore(light, ({ relation }) =>
    roleOf(workspace.getState().design, relation, model),
  );
  return pointed ?? selected;
}

/** How strongly an edge is drawn. */
export type Strength = 'selected' | 'pointed' | 'near' | 'plain';

export function useStrength(field: FieldId, source: string, target: string): Strength {
  const selected = useWorkspace(({ selection }) => selection.field === field);
  const pointed = useStore(light, ({ relation, model }): Strength =>
    relation === field ? 'pointed' : model === source || model === target ? 'near' : 'plain',
  );
  return selected ? 'selected' : pointed;
}
