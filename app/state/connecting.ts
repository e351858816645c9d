import { createStore } from 'zustand/vanilla';
import type { Position } from '../core/design/design.ts';
import { findField, findModel, findOwner } from '../core/design/queries.ts';
import { targetId } from '../core/design/relation.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { announce, workspace } from './workspace.ts';

/** The other end of a relation in the making. Nothing is added to the design before a kind is chosen. */
export type Target =
  | { readonly kind: 'model'; readonly id: ModelId }
  /** A model of an installed app that is not in the design yet: `auth.User`. */
  | { readonly kind: 'installed'; readonly label: string }
  /** A model to be made; `named` when the person has said what it is called. */
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly named: boolean;
      readonly position: Position;
    };

/** Two models about to be connected. */
export interface Connecting {
  /** Where the relation starts: proposed as the one that holds the field. */
  readonly from: ModelId;
  /** Null as long as the person is still choosing. */
  readonly target: Target | null;
  /** Where a line was dropped on empty canvas, in canvas pixels: a new model would go there. */
  readonly place: Position | null;
  /** Where to open, in pixels of the window; null for beside the models. */
  readonly at: Position | null;
  /** True when the questions are asked that lead to the kind. */
  readonly asking: boolean;
  /** A relation that is there already and is being reconsidered. */
  readonly relation: FieldId | null;
}

/** The popup that connects two models, wherever it was opened from. */
export const connecting = createStore<{ readonly current: Connecting | null }>(() => ({
  current: null,
}));

const begin = (current: Connecting): void => connecting.setState({ current });

/** Why no relation can join these two, or null if one can. */
export function whyNot(from: ModelId, to: ModelId): string | null {
  const { design } = workspace.getState();
  const one = findModel(design, from);
  const other = findModel(design, to);
  if (!one || !other) return 'That model is no longer in the design.';
  if (one.external && other.external) {
    return one === other
      ? `${one.name} exists elsewhere, so it can't be given a field.`
      : `${one.name} and ${other.name} both exist elsewhere, so neither can be given a field.`;
  }
  return null;
}

interface More {
  readonly at?: Position | null;
  readonly place?: Position | null;
  readonly asking?: boolean;
}

/** Opens the popup to connect a model with another; without one, the other is chosen from a list first. */
export function startConnecting(from: ModelId, to?: ModelId, more: More = {}): void {
  const { source } = workspace.getState();
  if (source.kind === 'shared') {
    announce('This is a shared design. Keep a copy to change it.', 'refused');
    return;
  }
  const reason = to === undefined ? null : whyNot(from, to);
  if (reason !== null) {
    announce(reason, 'refused');
    return;
  }
  begin({
    from,
    target: to === undefined ? null : { kind: 'model', id: to },
    place: more.place ?? null,
    at: more.at ?? null,
    asking: more.asking ?? false,
    relation: null,
  });
}

/** Opens the questions that lead to the right kind for a relation that is there already. */
export function askAboutRelation(field: FieldId): void {
  const { design } = workspace.getState();
  const owner = findOwner(design, field);
  const relation = findField(design, field);
  const target = relation && targetId(relation);
  if (!owner || target === undefined) return;
  begin({
    from: owner.id,
    target: { kind: 'model', id: target },
    place: null,
    at: null,
    asking: true,
    relation: field,
  });
}

/** The person has chosen the other end. */
export const chooseTarget = (target: Target): void =>
  connecting.setState(({ current }) => ({ current: current && { ...current, target } }));

export const setAsking = (asking: boolean): void =>
  connecting.setState(({ current }) => ({ current: current && { ...current, asking } }));

/** Leaves without a trace. */
export const stopConnecting = (): void => connecting.setState({ current: null });
