import {
  addThroughModel,
  changeRelationKind,
  flipRelation,
} from '../../core/commands/relations.ts';
import type { Design } from '../../core/design/design.ts';
import { nextFieldId } from '../../core/design/ids.ts';
import { findField, findModel, findOwner } from '../../core/design/queries.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { sayRelation } from '../../state/changeKind.ts';
import { stopConnecting } from '../../state/connecting.ts';
import { announce, edit, select, transaction, workspace } from '../../state/workspace.ts';
import { focusModel } from '../focus.ts';
import type { Chosen } from './making.ts';
import { withRelation } from './making.ts';

/** Makes the relation, selects it, and says what has been made. All of it is one step. */
export function choose(chosen: Chosen): void {
  const { design } = workspace.getState();
  stopConnecting();
  if (!transaction('Connect', (before) => withRelation(before, chosen))) return;
  // The relation is the first new field: those of a model of links come after it.
  const after = workspace.getState().design;
  const made = resolve(after).drawn.find(
    ({ field, owner, target, implicit }) =>
      !implicit &&
      !findField(design, field.id) &&
      (owner.id === chosen.from || target?.id === chosen.from),
  );
  if (!made) return;
  tell(made.field.id);
  const added = after.models.find(({ id }) => !findModel(design, id));
  if (chosen.target.kind === 'new' && !chosen.target.named && added) edit({ model: added.id });
}

/** Makes a relation that is there already what the questions have come to. */
export function reconsider(
  field: FieldId,
  { kind, holder, through }: Pick<Chosen, 'kind' | 'holder' | 'through'>,
): void {
  stopConnecting();
  let now = field;
  const changed = transaction('Change kind of relation', (before) => {
    let next: Design = changeRelationKind.run(before, { field, kind });
    if (holder === 'to') {
      now = nextFieldId(next);
      next = flipRelation.run(next, { field });
    }
    return through ? addThroughModel.run(next, { field: now }) : next;
  });
  if (changed) tell(now);
  else announce('That is how it is already.');
}

function tell(field: FieldId): void {
  const { design } = workspace.getState();
  select({ field });
  const owner = findOwner(design, field);
  if (owner) focusModel(owner.id);
  sayRelation(field);
}
