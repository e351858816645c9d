/**
 * The most rows that may point at one, kept by the database: each row takes a number from 1 to the most, and no two rows of
 * one target the same.
 */
import type { Change } from '../core/commands/command.ts';
import { change, changes } from '../core/commands/command.ts';
import { addField } from '../core/commands/fields.ts';
import { setMeta } from '../core/commands/models.ts';
import { isSlotted } from '../core/cardinality/keptByChecks.ts';
import { argumentOf, plainText, splitCall } from '../core/design/python/callText.ts';
import { itemsOf, valueOf } from '../core/design/python/codeItems.ts';
import { freeName } from '../core/design/names.ts';
import type { ResolvedRelation, Schema } from '../core/schema/schema.ts';
import { allFieldsOf } from '../core/schema/schema.ts';
import { announce, apply } from './workspace.ts';

/** Room for the words behind it, in a name that every database takes. */
const LONGEST_PREFIX = 40;

/** What a `PositiveSmallIntegerField` holds in every database. */
const MOST_SLOTS = 32_767;

/** What adds the number and its constraints; null where none is called for, or they can't be added. */
export function asSlotted({
  owner,
  field,
  kind,
  reverse,
  declaredIn,
}: ResolvedRelation): Change | null {
  const { model, meta, id } = owner;
  const items = itemsOf(model.meta['constraints']);
  const areOwn = model.meta['constraints'] !== undefined || meta['constraints'] === undefined;
  const isTable = owner.kind === 'concrete' && !model.external && declaredIn === id;
  const most = reverse.max;
  if (kind !== 'oneToMany' || most < 2 || most > MOST_SLOTS) return null;
  if (!items || !areOwn || !isTable) return null;
  const slot = freeName(
    'slot',
    allFieldsOf(owner).flatMap(({ name, attname }) => [name, attname]),
  );
  const taken = items.flatMap((item) => nameOf(item) ?? []);
  const prefix = `${model.app}_${model.name.toLowerCase()}`.slice(0, LONGEST_PREFIX);
  const named = (words: string): string => freeName(`${prefix}_${words}`, taken);
  const value = valueOf([
    ...items,
    `models.CheckConstraint(condition=models.Q(${slot}__gte=1, ${slot}__lte=${most}), name="${named(`${slot}_range`)}")`,
    `models.UniqueConstraint(fields=["${field.name}", "${slot}"], name="${named(`${slot}_taken`)}")`,
  ]);
  return changes('Have the database keep the most', [
    change(addField, { model: id, name: slot, type: 'PositiveSmallIntegerField' }),
    change(setMeta, { model: id, option: 'constraints', value }),
  ]);
}

/** The name that a constraint gives itself. */
function nameOf(item: string): string | undefined {
  const call = splitCall(item);
  const name = call ? argumentOf(call, 'name') : undefined;
  return name === undefined ? undefined : (plainText(name) ?? undefined);
}

/** What adds them where the database does not keep the most already. */
export const slotsFor = (schema: Schema, relation: ResolvedRelation): Change | null =>
  isSlotted(schema, relation) ? null : asSlotted(relation);

/** Adds them, and says so. */
export function keepMostBySlots(
  { owner, target, targetName, reverse }: ResolvedRelation,
  adding: Change,
): void {
  if (!apply(adding)) return;
  announce(
    `Each ${owner.model.name} takes one of ${reverse.max} numbers, and no two of one ${target?.model.name ?? targetName} the same.`,
  );
}
