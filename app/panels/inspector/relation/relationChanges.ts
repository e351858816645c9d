/** What the answers to the questions about a relation do. */
import { setOptions } from '../../../core/commands/fields.ts';
import { addThroughModel, flipRelation } from '../../../core/commands/relations.ts';
import { nextFieldId } from '../../../core/design/ids.ts';
import type { FieldId, ModelId, OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { announce, run, selectField, transaction, workspace } from '../../../state/workspace.ts';

type Answer = Readonly<Record<string, OptionValue | undefined>>;

const answer = (field: FieldId, options: Answer, join?: string): boolean =>
  run(setOptions, { field, options }, join === undefined ? {} : { join });

/** Whether a row may point at none: in the database and in forms alike. */
export function allowNone(
  { field, owner, targetName, target }: ResolvedRelation,
  allowed: boolean,
) {
  if (allowed) {
    answer(field.id, { null: true, blank: true });
    return;
  }
  const keptNone = field.options['on_delete'] === 'SET_NULL';
  const done = answer(field.id, {
    null: undefined,
    blank: undefined,
    ...(keptNone ? { on_delete: 'PROTECT' } : {}),
  });
  if (!done || !keptNone) return;
  const name = target?.model.name ?? targetName;
  announce(
    `A ${owner.model.name} must have its ${name} now, so deleting a ${name} that has one is refused (PROTECT).`,
  );
}

/** What happens to the rows that pointed at a deleted row; keeping them without one allows that there is none. */
export function chooseOnDelete({ field }: ResolvedRelation, value: OptionValue, join?: string) {
  if (value !== 'SET_NULL' || field.options['null'] === true) {
    answer(field.id, { on_delete: value }, join);
    return;
  }
  if (answer(field.id, { on_delete: value, null: true, blank: true })) {
    announce('Null is allowed too now: the rows that stay have none.');
  }
}

/** Points the relation at another model; what named fields of the old one goes. */
export const pointAt = ({ field }: ResolvedRelation, model: ModelId): boolean =>
  answer(field.id, {
    to: { model },
    to_field: undefined,
    through: undefined,
    through_fields: undefined,
  });

/** The other model holds the field; the relation that is there then is selected. */
export function flip({ field }: ResolvedRelation): void {
  const moved = nextFieldId(workspace.getState().design);
  if (run(flipRelation, { field: field.id })) selectField(moved);
}

/** Links of a many-to-many: `null` for a table of Django's own, `'new'` for a model to be made. */
export function linkThrough({ field }: ResolvedRelation, through: ModelId | 'new' | null): void {
  if (through === 'new') {
    const none = { through: undefined, through_fields: undefined };
    transaction(addThroughModel.label, (design) =>
      addThroughModel.run(setOptions.run(design, { field: field.id, options: none }), {
        field: field.id,
      }),
    );
    return;
  }
  answer(field.id, {
    through: through === null ? undefined : { model: through },
    through_fields: undefined,
    ...(through === null ? {} : { db_table: undefined, db_constraint: undefined }),
  });
}
