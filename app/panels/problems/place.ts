import type { Place } from '../../core/constraints/rule.ts';
import type { Design } from '../../core/design/design.ts';
import { findField, findModel, findOwner, modelLabel } from '../../core/design/queries.ts';

/** A place as Django names it: `accounts.UserProfile.user`; empty for the whole design. */
export function placeName(design: Design, { model, field }: Place): string {
  const owner =
    (field === undefined ? undefined : findOwner(design, field)) ??
    (model === undefined ? undefined : findModel(design, model));
  if (!owner) return '';
  const name = field === undefined ? undefined : findField(design, field)?.name;
  return name === undefined ? modelLabel(owner) : `${modelLabel(owner)}.${name}`;
}
