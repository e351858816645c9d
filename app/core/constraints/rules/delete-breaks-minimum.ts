import { plural } from '../../design/names.ts';
import { article, quantity } from '../../schema/sentences.ts';
import type { ResolvedRelation } from '../../schema/schema.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const deleteBreaksMinimum = defineRule({
  id: 'delete-breaks-minimum',
  severity: 'info',
  django: null,
  what: 'Deleting a row may leave another with fewer than it is to have.',
  why: 'Neither Django nor the database counts; whoever deletes has to look, or to add another row in its place.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => [
      ...(relation.kind === 'manyToMany' ? reports(relation, 'forward') : []),
      ...(relation.symmetrical ? [] : reports(relation, 'reverse')),
    ]),
});

function reports(relation: ResolvedRelation, end: 'forward' | 'reverse'): readonly Report[] {
  const range = relation[end];
  const { owner, target } = relation;
  if (!target || range.min === 0 || range.min > range.max) return [];
  const [short, gone] = end === 'forward' ? [owner, target] : [target, owner];
  const [of, what] = [short.model.name, gone.model.name];
  const number = quantity({ min: range.min, max: Infinity });
  return [
    {
      message: `Deleting ${article(what)} ${what} may leave ${short === gone ? 'another' : article(of)} ${of} with fewer ${plural(what)} by ${namedRelation(relation)} than it is to have, which is ${number}.`,
      at: placeOf(relation),
      also: [{ model: gone.id }],
    },
  ];
}
