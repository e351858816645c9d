import { change, changes } from '../../commands/command.ts';
import { connect } from '../../commands/relations.ts';
import { fix, setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Fix } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { throughs } from '../throughKeys.ts';
import type { Through } from '../throughKeys.ts';

export const throughLacksKey = defineRule({
  id: 'through-lacks-key',
  severity: 'error',
  django: 'fields.E336',
  shared: true,
  what: 'The model a many-to-many goes through has no key to one of its sides.',
  why: 'A row of that model is a link only if it points at both sides.',
  check: (schema) =>
    throughs(schema).flatMap((link) => {
      const lacking = lackedBy(link);
      if (link.isSelf || lacking.length === 0) return [];
      const { relation, through } = link;
      const places = [{ model: through.id }, placeOf(relation)];
      // What is of Django's own cannot be mended, so it is told where the relation is.
      const [at = {}, ...also] = through.model.external ? places.toReversed() : places;
      return [
        {
          message: `${namedRelation(relation)} goes through ${through.model.external ? through.label : through.model.name}, which has no key to ${listed(lacking, 'or')}.`,
          at,
          also,
          fixes: [
            ...addKeys(link),
            setSeveral('Let Django make the table', relation.field.id, {
              through: undefined,
              through_fields: undefined,
            }),
          ],
        },
      ];
    }),
});

const lackedBy = ({ source, targetName, toSource, toTarget }: Through): readonly string[] => [
  ...(toSource.length === 0 ? [source.model.name] : []),
  ...(toTarget.length === 0 ? [targetName] : []),
];

function addKeys({ source, target, through, toSource, toTarget }: Through): readonly Fix[] {
  if (!target || through.model.external) return [];
  const lacking = [
    ...(toSource.length === 0 ? [source] : []),
    ...(toTarget.length === 0 ? [target] : []),
  ];
  const label = `Add a key to ${listed(lacking.map(({ model }) => model.name))}`;
  const steps = lacking.map(({ id }) =>
    change(connect, { owner: through.concrete.id, target: id, kind: 'oneToMany' }),
  );
  return [fix(label, changes(label, steps))];
}
