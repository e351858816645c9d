import {
  addThroughModel,
  changeRelationKind,
  flipRelation,
} from '../../core/commands/relations.ts';
import type { BaseOf } from '../../core/design/bases.ts';
import type { Design } from '../../core/design/design.ts';
import { nextFieldId } from '../../core/design/ids.ts';
import { findField, findModel, findOwner } from '../../core/design/queries.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { findDescent } from '../../core/schema/descent.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { baseSentence, speak } from '../../core/schema/sentences.ts';
import { sayRelation } from '../../state/changeKind.ts';
import type { Target } from '../../state/connecting.ts';
import { stopConnecting } from '../../state/connecting.ts';
import { announce, edit, select, transaction, workspace } from '../../state/workspace.ts';
import { focusModel } from '../focus.ts';
import type { Basing } from './basing.ts';
import { withBase } from './basing.ts';
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
  editIfNew(design, chosen.target);
}

/** Makes one of the two models a base of the other, selects the line between them, and says what that means. */
export function chooseBase(chosen: Basing): void {
  const { design } = workspace.getState();
  stopConnecting();
  let made: BaseOf | null = null;
  const changed = transaction('Add base', (before) => {
    const next = withBase(before, chosen);
    made = next?.made ?? null;
    return next?.design ?? before;
  });
  if (!changed || !made) return;
  const after = workspace.getState().design;
  const descent = findDescent(resolve(after), made);
  if (!descent) return;
  const { kind, model, base } = descent;
  select({ base: made });
  focusModel(model.id);
  announce(`${speak(baseSentence(kind, model.model.name, base.model.name))}.`);
  editIfNew(design, chosen.target);
}

/** A model made on the way that nobody has named yet asks for its name. */
function editIfNew(before: Design, target: Target): void {
  if (target.kind !== 'new' || target.named) return;
  const added = workspace.getState().design.models.find(({ id }) => !findModel(before, id));
  if (added) edit({ model: added.id });
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
