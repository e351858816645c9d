import { forcedIn } from '../../cardinality/forcedEnds.ts';
import type { ResolvedRelation } from '../../schema/schema.ts';
import { requiredFacing } from '../facing.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const mergeableModels = defineRule({
  id: 'mergeable-models',
  severity: 'info',
  django: null,
  what: 'Each row of either model has exactly one of the other.',
  why: 'Such rows could be one row of one model; two are worth it where they differ in who may read them, in size, or in when they are needed.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const forced = new Map(forcedIn(schema).map((one) => [one.relation, one]));
    const facing = requiredFacing(schema);
    const isBothOnes = (relation: ResolvedRelation): boolean => {
      const { forward, reverse } = forced.get(relation) ?? {};
      if (forward === 1 && reverse === 1) return true;
      return isExactlyOne(relation.forward) && isExactlyOne(relation.reverse);
    };
    return writtenRelations(schema).flatMap((relation) => {
      const { kind, owner, target, implicit, field } = relation;
      if (
        kind === 'manyToMany' ||
        facing.has(relation) ||
        !target ||
        target.model.external ||
        target === owner
      )
        return [];
      if (implicit || field.options['parent_link'] === true || !isBothOnes(relation)) return [];
      const [one, other] = [owner.model.name, target.model.name];
      return [
        {
          message: `By ${namedRelation(relation)} each ${one} has exactly one ${other} and the other way round, so the two could be one model.`,
          at: placeOf(relation),
          also: [{ model: target.id }],
        },
      ];
    });
  }),
});

const isExactlyOne = ({ min, max }: ResolvedRelation['forward']): boolean => min === 1 && max === 1;
