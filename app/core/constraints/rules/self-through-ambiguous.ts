import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { throughs } from '../throughKeys.ts';

export const selfThroughAmbiguous = defineRule({
  id: 'self-through-ambiguous',
  severity: 'error',
  django: 'fields.E333',
  what: 'A model between a model and itself has more than two keys to it.',
  why: 'Django cannot tell which two keys make a link, unless through_fields says so.',
  check: (schema) =>
    throughs(schema)
      .filter(({ isSelf, toSource, stated }) => isSelf && toSource.length > 2 && !stated?.length)
      .map(({ relation, through, source, toSource }) => {
        const [first, second] = toSource;
        return {
          message: `${through.model.name} has ${toSource.length} keys to ${source.model.name}: ${listed(toSource.map(({ field }) => field.name))}. Say in through_fields which two make a link of ${namedRelation(relation)}.`,
          at: { model: through.id },
          also: [placeOf(relation), ...toSource.map(placeOf)],
          fixes:
            first && second
              ? [
                  set(
                    `Link by ${first.field.name} and ${second.field.name}`,
                    relation.field.id,
                    'through_fields',
                    [{ field: first.field.id }, { field: second.field.id }],
                  ),
                  remove(relation.field.id, 'through', 'Let Django make the table'),
                ]
              : [],
        };
      }),
});
