import { setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const throughIsTarget = defineRule({
  id: 'through-is-target',
  severity: 'error',
  django: null,
  what: 'A many-to-many goes through the very model it points at.',
  why: 'All checks pass, but makemigrations fails: a row cannot be the other side and the link to it at once.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { through, target, field } = relation;
      if (!through || through !== target) return [];
      return [
        {
          message: `${namedRelation(relation)} points at ${through.model.name} and goes through it as well; the links need a model of their own.`,
          at: placeOf(relation),
          also: [{ model: through.id }],
          fixes: [
            setSeveral('Let Django make the table', field.id, {
              through: undefined,
              through_fields: undefined,
            }),
          ],
        },
      ];
    }),
});
