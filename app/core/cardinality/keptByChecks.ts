/** Numbers of rows that check constraints in `Meta` keep, alone or with a unique constraint (Django 5.2). */
import { argumentOf, splitCall } from '../design/python/callText.ts';
import { conditionKeyword, itemsOf } from '../design/python/codeItems.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { isUniqueTogether } from './uniquePairs.ts';

const onlyKey = /^(?:models\.)?Q\((?:pk|id)=1\)$/;
const between = /^(?:models\.)?Q\((\w+)__gte=(-?\d+), ?(\w+)__lte=(-?\d+)\)$/;

/** Whether a check keeps all but one row out of the table: each would need the key 1. */
export const isSingleton = (model: ResolvedModel): boolean =>
  conditionsOf(model).some((condition) => onlyKey.test(condition));

/** Whether constraints keep the rows that point at one to the stated most, by a number that each of them takes. */
export function isSlotted(schema: Schema, { owner, field, reverse }: ResolvedRelation): boolean {
  return slotsOf(owner).some(
    ({ name, count }) =>
      count <= reverse.max && isUniqueTogether(schema, owner, [field.name, name]),
  );
}

/** The fields that have to have one of so many whole numbers. */
function slotsOf(owner: ResolvedModel): readonly { name: string; count: number }[] {
  return conditionsOf(owner).flatMap((condition) => {
    const [, name, from, other, to] = between.exec(condition) ?? [];
    if (name === undefined || name !== other) return [];
    const field = owner.fields.find((one) => one.name === name);
    const isNumber = field?.type?.value === 'integer' || field?.type?.value === 'bigInteger';
    if (!isNumber || field.null) return [];
    return [{ name, count: Number(to) - Number(from) + 1 }];
  });
}

/** What the checks ask of every row, as it is written. */
const conditionsOf = ({ meta }: ResolvedModel): readonly string[] =>
  (itemsOf(meta['constraints']) ?? []).flatMap((item) => {
    const call = splitCall(item);
    if (!call || !/(?:^|\.)CheckConstraint$/.test(call.called)) return [];
    return argumentOf(call, conditionKeyword(call)) ?? [];
  });
