import type { Place } from '../core/constraints/rule.ts';
import { findOwner } from '../core/design/queries.ts';
import { light } from './lit.ts';
import { stage } from './stage.ts';
import { select, workspace } from './workspace.ts';

/**
 * Selects what is there and brings its model into sight; a place with neither model nor field is the whole design. Lines of
 * the other places light up with it, until something else is selected.
 */
export function focusOn({ model, field }: Place, also: readonly Place[] = []): void {
  const owner = field === undefined ? model : findOwner(workspace.getState().design, field)?.id;
  if (field !== undefined && owner !== undefined) select({ field });
  else if (owner !== undefined) select({ models: [owner] });
  light(also);
  if (owner === undefined) stage()?.fit();
  else stage()?.reveal([owner]);
}

/** `focusOn` for somebody at the keyboard, who goes on from there: the focus goes along. */
export function goTo(place: Place): void {
  focusOn(place);
  const { field, models } = workspace.getState().selection;
  const there = place.field === undefined ? models[0] : field;
  if (there) stage()?.focus(there);
}
