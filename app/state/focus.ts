import type { Place } from '../core/constraints/rule.ts';
import { findOwner } from '../core/design/queries.ts';
import { stage } from './stage.ts';
import { select, workspace } from './workspace.ts';

/** Selects what is there and brings its model into sight; a place with neither model nor field is the whole design. */
export function focusOn({ model, field }: Place): void {
  const owner = field === undefined ? model : findOwner(workspace.getState().design, field)?.id;
  if (field !== undefined && owner !== undefined) select({ field });
  else if (owner !== undefined) select({ models: [owner] });
  if (owner === undefined) stage()?.fit();
  else stage()?.reveal([owner]);
}
