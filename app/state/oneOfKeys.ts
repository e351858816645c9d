import { setMeta } from '../core/commands/models.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import type { HowMany } from '../core/rows/oneOfKeys.ts';
import { freeKeys, howManyWords, withOneOfKeys } from '../core/rows/oneOfKeys.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { ResolvedModel } from '../core/schema/schema.ts';
import { findOwner } from '../core/design/queries.ts';
import { announce, run } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** Keys of one model, of which a check may say how many a row has filled. */
export interface KeysTogether {
  readonly model: ResolvedModel;
  readonly keys: readonly string[];
}

/**
 * The keys that are selected: all free ones of the model, or of the relation's model, that is selected; of several selected
 * models those that lead from one of them to the others. Null where they are fewer than two, or of more than one model.
 */
export function keysSelected({ design, selection }: Workspace): KeysTogether | null {
  const { models: ids, field } = selection;
  const owner = field === null ? undefined : findOwner(design, field);
  const chosen: readonly ModelId[] = owner ? [owner.id] : ids;
  if (chosen.length === 0) return null;
  const among = new Set(chosen);
  const found = resolve(design).models.flatMap((model) => {
    if (!among.has(model.id)) return [];
    const keys = freeKeys(model).filter((key) => {
      const relation = model.relations.find((one) => one.field.name === key);
      const target = relation?.target?.id;
      return among.size === 1 || (target !== undefined && among.has(target));
    });
    return withOneOfKeys(model, 'one', keys) === null ? [] : [{ model, keys }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Adds the check that has the database keep to it, and says so. */
export function keepOneOfKeys({ model, keys }: KeysTogether, many: HowMany): boolean {
  const value = withOneOfKeys(model, many, keys);
  const { id, name } = model.model;
  if (value === null || !run(setMeta, { model: id, option: 'constraints', value })) return false;
  announce(
    `A CheckConstraint lets no ${name} in but with ${howManyWords[many]} of ${listed(keys)}.`,
  );
  return true;
}

/** `post, page and tag` */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
