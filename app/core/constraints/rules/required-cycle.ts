import { insertOrder } from '../../cardinality/insertOrder.ts';
import type { RequiredRing } from '../../cardinality/insertOrder.ts';
import type { ResolvedRelation, Schema } from '../../schema/schema.ts';
import { fix } from '../fixes.ts';
import { cyclesAlong } from '../keyCycles.ts';
import { everyRow, howToStore, loosening, needsInWords } from '../requiredRing.ts';
import type { Fix } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const requiredCycle = defineRule({
  id: 'required-cycle',
  severity: 'warning',
  django: null,
  what: 'Required keys lead in a circle back to where they began.',
  why: 'Each row needs another one to be there first, so the first row can never be saved; no check of Django says so.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    cyclesAlong(schema, ({ forward }) => forward.min > 0).flatMap((cycle) => {
      const [first, ...rest] = cycle;
      if (!first) return [];
      const ring = insertOrder(schema).rings.find(({ keys }) => keys.includes(first));
      return [
        {
          message: rest.length === 0 ? ofItself(first, ring) : ofOthers(schema, cycle, ring),
          at: placeOf(first),
          also: rest.map(placeOf),
          fixes: fixesOf(cycle, ring),
        },
      ];
    }),
  ),
});

function ofItself(key: ResolvedRelation, ring: RequiredRing | undefined): string {
  const name = key.owner.model.name;
  return ring?.insertable === 'together'
    ? `${namedRelation(key)} is required, so the first ${name} can only point at itself.`
    : `${namedRelation(key)} is required, so the first ${name} has nothing to point at and can't be saved.`;
}

function ofOthers(
  { design }: Schema,
  cycle: readonly ResolvedRelation[],
  ring: RequiredRing | undefined,
): string {
  const how = ring ? howToStore(ring, design.settings.database) : 'none can be saved first.';
  return `${needsInWords(cycle)}: ${how}${everyRow(ring)}`;
}

/** The fewest keys that leave no circle, then those of this one, one by one. */
function fixesOf(
  cycle: readonly ResolvedRelation[],
  ring: RequiredRing | undefined,
): readonly Fix[] {
  const fewest = ring?.toLoosen ?? [];
  const one = cycle
    .filter((key) => key.field.options['primary_key'] !== true && key !== fewest[0])
    .slice(0, 4);
  const choices = [fewest, ...one.map((key) => [key])].filter((keys) => keys.length > 0);
  return choices.map((keys) => {
    const { label, change } = loosening(keys);
    return fix(cycle.length === 1 && keys.length === 1 ? 'Allow NULL' : label, change);
  });
}
