import { change, changes } from '../../commands/command.ts';
import { connect } from '../../commands/relations.ts';
import { fix, setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Fix, Report } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { hasKnownFields } from '../targets.ts';
import type { Schema } from '../../schema/schema.ts';
import { throughs } from '../throughKeys.ts';
import type { Through } from '../throughKeys.ts';

export const throughLacksKey = defineRule({
  id: 'through-lacks-key',
  severity: 'error',
  django: 'fields.E336',
  what: 'The model a many-to-many goes through has no key to one of its sides.',
  why: 'A row of that model is a link only if it points at both sides.',
  check: (schema) => [
    ...throughInstalled(schema),
    ...throughs(schema).flatMap((link) => {
      const lacking = lackedBy(link);
      if (link.isSelf || lacking.length === 0) return [];
      const { relation, through } = link;
      return [
        {
          message: `${namedRelation(relation)} goes through ${through.model.name}, which has no key to ${listed(lacking, 'or')}.`,
          at: { model: through.id },
          also: [placeOf(relation)],
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
  ],
});

/** A model of Django's own has keys to models of Django's own alone. */
const throughInstalled = (schema: Schema): readonly Report[] =>
  writtenRelations(schema).flatMap((relation) => {
    const { owner, field, target, through } = relation;
    if (!through?.model.external || !hasKnownFields(through) || target === owner) return [];
    return [
      {
        message: `${namedRelation(relation)} goes through ${through.label}, which has no key to ${owner.model.name}.`,
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
  });

const lackedBy = ({ source, targetName, toSource, toTarget }: Through): readonly string[] => [
  ...(toSource.length === 0 ? [source.model.name] : []),
  ...(toTarget.length === 0 ? [targetName] : []),
];

function addKeys({ source, target, through, toSource, toTarget }: Through): readonly Fix[] {
  if (!target) return [];
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
