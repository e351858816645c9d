import type { Range, ResolvedRelation } from '../../schema/schema.ts';
import { remove } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const rangeEmpty = defineRule({
  id: 'range-empty',
  severity: 'error',
  django: null,
  what: 'A relation asks for more rows at one end than it allows there.',
  why: 'No number is both at least the one and at most the other, so no row could ever meet both.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => [
      ...reports(relation, 'forward', relation.forward),
      ...(relation.symmetrical ? [] : reports(relation, 'reverse', relation.reverse)),
    ]),
});

function reports(
  relation: ResolvedRelation,
  end: 'forward' | 'reverse',
  { min, max }: Range,
): readonly Report[] {
  if (min <= max) return [];
  const { field, owner, target, targetName } = relation;
  const other = target?.model.name ?? targetName;
  const of = end === 'forward' ? owner.model.name : other;
  const what = end === 'forward' ? other : owner.model.name;
  const stated = (bound: string) => typeof field.options[`${end}_${bound}`] === 'number';
  return [
    {
      message: `${namedRelation(relation)} asks for at least ${min} and at most ${max} of ${what} for each ${of}.`,
      at: placeOf(relation),
      fixes: [
        ...(stated('max') && max === field.options[`${end}_max`]
          ? [remove(field.id, `${end}_max`, `Drop “at most ${max}”`)]
          : []),
        ...(stated('min') ? [remove(field.id, `${end}_min`, `Drop “at least ${min}”`)] : []),
      ],
    },
  ];
}
