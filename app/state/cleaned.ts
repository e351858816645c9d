/** The most rows that may point at one, kept by validation: a `clean()` that the Django export writes. */
import type { Change } from '../core/commands/command.ts';
import { change } from '../core/commands/command.ts';
import { setOption } from '../core/commands/fields.ts';
import { hasClean } from '../core/exporters/django/cleanMethod.ts';
import { isSlotted } from '../core/cardinality/keptByChecks.ts';
import { announce, apply } from './workspace.ts';
import type { ResolvedRelation, Schema } from '../core/schema/schema.ts';

const option = 'reverse_clean';

/** Whether the export writes a `clean()` that refuses one row too many. */
export const isCleaned = (relation: ResolvedRelation): boolean =>
  relation.field.options[option] === true && canBeCleaned(relation);

/** What has it written; null where it is, or can't be. */
export const asCleaned = (relation: ResolvedRelation): Change | null =>
  canBeCleaned(relation) && !isCleaned(relation)
    ? change(
        setOption,
        { field: relation.field.id, option, value: true },
        'Have clean() keep the most',
      )
    : null;

/** What has it no longer written; null where it is not. */
export const notCleaned = ({ field }: ResolvedRelation): Change | null =>
  field.options[option] === undefined
    ? null
    : change(setOption, { field: field.id, option, value: undefined }, 'Leave clean() out');

/** Whether a `clean()` of the class's own is in the way: there is never a second one. */
export const hasOtherClean = (relation: ResolvedRelation): boolean =>
  hasMost(relation) && hasClean(relation.owner);

const canBeCleaned = (relation: ResolvedRelation): boolean =>
  hasMost(relation) && !hasClean(relation.owner);

function hasMost({ owner, field, kind, reverse, declaredIn }: ResolvedRelation): boolean {
  const { unique, primary_key: isKey } = field.options;
  const isMany = kind === 'oneToMany' && unique !== true && isKey !== true;
  return isMany && Number.isFinite(reverse.max) && declaredIn === owner.id && !owner.model.external;
}

/** What has a `clean()` written where the database does not keep the most already. */
export const cleanFor = (schema: Schema, relation: ResolvedRelation): Change | null =>
  isSlotted(schema, relation) ? null : asCleaned(relation);

/** Has it written, and says so. */
export function keepMostByClean(
  { owner, target, targetName, reverse }: ResolvedRelation,
  adding: Change,
): void {
  if (!apply(adding)) return;
  const other = target?.model.name ?? targetName;
  announce(`A clean() of ${owner.model.name} refuses one more than ${reverse.max} for a ${other}.`);
}
