import { forcedIn } from '../../cardinality/forcedEnds.ts';
import { makeOneToOne } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const impliedOneToOne = defineRule({
  id: 'implied-one-to-one',
  severity: 'info',
  django: null,
  what: 'The numbers make a relation a one-to-one, but its field is another.',
  why: 'A OneToOneField has the database keep what is only stated here, and leads back to one row, not to a list of one.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const forced = new Map(forcedIn(schema).map((one) => [one.relation, one]));
    return writtenRelations(schema).flatMap((relation) => {
      const { kind, field, owner, target, reverse } = relation;
      if (kind !== 'oneToMany' || field.options['unique'] === true || !target) return [];
      if (reverse.max !== 1 && forced.get(relation)?.reverse !== 1) return [];
      return [
        {
          message: `Each ${target.model.name} has at most one ${owner.model.name} by ${namedRelation(relation)}, so it is a one-to-one.`,
          at: placeOf(relation),
          fixes: [makeOneToOne(field.id)],
        },
      ];
    });
  }),
});
