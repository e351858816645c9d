import { change } from '../../commands/command.ts';
import { connect } from '../../commands/relations.ts';
import { fix, setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf } from '../scan.ts';
import { throughs } from '../throughKeys.ts';

export const selfThroughLacksKeys = defineRule({
  id: 'self-through-lacks-keys',
  severity: 'warning',
  django: null,
  what: 'A model between a model and itself has fewer than two keys to it.',
  why: 'Django’s checks and migrate pass, but the first use of the relation fails.',
  check: (schema) =>
    throughs(schema)
      .filter(({ isSelf, toSource }) => isSelf && toSource.length < 2)
      .map(({ relation, through, source, toSource }) => {
        const count = 2 - toSource.length;
        const label = count === 1 ? 'Add the other key' : 'Add both keys';
        const key = change(connect, {
          owner: through.id,
          target: source.id,
          kind: 'oneToMany',
          options: { related_name: '+' },
        });
        const addKeys = fix(label, {
          label,
          apply: (design) =>
            Array.from({ length: count }, () => key).reduce(
              (next, step) => step.apply(next),
              design,
            ),
        });
        return {
          message: `${namedRelation(relation)} goes through ${through.model.name}, which has ${count === 1 ? 'only one key' : 'no key'} to ${source.model.name}; a link needs two.`,
          at: placeOf(relation),
          also: [{ model: through.id }],
          fixes: [
            ...(through.model.external ? [] : [addKeys]),
            setSeveral('Let Django make the table', relation.field.id, {
              through: undefined,
              through_fields: undefined,
            }),
          ],
        };
      }),
});
