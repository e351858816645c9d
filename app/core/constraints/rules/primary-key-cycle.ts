import { remove } from '../fixes.ts';
import { cyclesAlong } from '../keyCycles.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const primaryKeyCycle = defineRule({
  id: 'primary-key-cycle',
  severity: 'error',
  django: null,
  what: 'Primary keys point at each other in a circle.',
  why: 'Each takes its column type from the next, so none has one: makemigrations fails, though all checks pass.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    cyclesAlong(schema, ({ field }) => field.options['primary_key'] === true).flatMap((cycle) => {
      const [first, ...rest] = cycle;
      if (!first) return [];
      return [
        {
          message:
            rest.length === 0
              ? `${namedRelation(first)} is the primary key and points at its own model.`
              : `${listed(cycle.map(namedRelation))} are primary keys that point at each other in a circle.`,
          at: placeOf(first),
          also: rest.map(placeOf),
          fixes: cycle
            .slice(0, 3)
            .map((relation) =>
              remove(relation.field.id, 'primary_key', `Give ${relation.owner.model.name} an id`),
            ),
        },
      ];
    }),
  ),
});
