/** When an action makes sense, as the actions share it. */
import type { Field, Model } from '../core/design/design.ts';
import { findField, findModel, findOwner } from '../core/design/queries.ts';
import { isRelation } from '../core/design/relation.ts';
import type { Workspace } from '../state/workspace.ts';

export const canEdit = ({ source }: Workspace): boolean => source.kind === 'own';

/** The one model that is selected, or the one that holds the selected field or has the selected base. */
export function selectedModel({ design, selection }: Workspace): Model | undefined {
  if (selection.field !== null) return findOwner(design, selection.field);
  if (selection.base !== null) return findModel(design, selection.base.model);
  const [only, ...more] = selection.models;
  return only !== undefined && more.length === 0 ? findModel(design, only) : undefined;
}

export const selectedField = ({ design, selection }: Workspace): Field | undefined =>
  selection.field === null ? undefined : findField(design, selection.field);

export function selectedRelation(state: Workspace): Field | undefined {
  const field = selectedField(state);
  return field && isRelation(field) ? field : undefined;
}

export const hasSelection = ({ selection }: Workspace): boolean =>
  selection.models.length > 0 ||
  selection.field !== null ||
  selection.note !== null ||
  selection.base !== null;
