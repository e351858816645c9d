/** The most rows that may point at one, kept by validation: a `clean()` that the Django export writes. */
import type { Change } from '../../../core/commands/command.ts';
import { change } from '../../../core/commands/command.ts';
import { setOption } from '../../../core/commands/fields.ts';
import { bodyNames } from '../../../core/design/python/bodyNames.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';

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

/** A class that has a `clean()` already, or another thing of the name, gets no second one. */
function canBeCleaned({ owner, field, kind, reverse, declaredIn }: ResolvedRelation): boolean {
  const { model, id } = owner;
  const isTaken =
    bodyNames(model.code).has('clean') || model.fields.some(({ name }) => name === 'clean');
  return (
    kind === 'oneToMany' &&
    field.options['unique'] !== true &&
    Number.isFinite(reverse.max) &&
    declaredIn === id &&
    !model.external &&
    !isTaken
  );
}
