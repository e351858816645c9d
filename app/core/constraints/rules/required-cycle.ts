import { article } from '../../schema/sentences.ts';
import { allowNull, fix } from '../fixes.ts';
import { cyclesAlong } from '../keyCycles.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';

export const requiredCycle = defineRule({
  id: 'required-cycle',
  severity: 'warning',
  django: null,
  what: 'Required keys lead in a circle back to where they began.',
  why: 'Each row needs another one to be there first, so the first row can never be saved; no check of Django says so.',
  global: true,
  check: (schema) =>
    cyclesAlong(schema, ({ forward }) => forward.min > 0).flatMap((cycle) => {
      const [first, ...rest] = cycle;
      if (!first) return [];
      const steps = cycle.map((relation) => {
        const target = relation.target?.model.name ?? '';
        return `${namedRelation(relation)} needs ${article(target)} ${target}`;
      });
      return [
        {
          message:
            rest.length === 0
              ? `${namedRelation(first)} is required, so the first ${first.owner.model.name} has nothing to point at and can't be saved.`
              : `${listed(steps)}: whichever came first could not be saved.`,
          at: placeOf(first),
          also: rest.map(placeOf),
          fixes: cycle
            .filter(({ field }) => field.options['primary_key'] !== true)
            .slice(0, 4)
            .map(({ field, owner }) => {
              const { change } = allowNull(field.id);
              return rest.length === 0
                ? fix('Allow NULL', change)
                : fix(`Allow NULL in ${owner.model.name}.${field.name}`, change);
            }),
        },
      ];
    }),
});
