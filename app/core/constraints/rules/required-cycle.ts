import { insertOrder, isKeyKnown } from '../../cardinality/insertOrder.ts';
import type { RequiredRing } from '../../cardinality/insertOrder.ts';
import { changes } from '../../commands/command.ts';
import type { ResolvedRelation, Schema } from '../../schema/schema.ts';
import { article } from '../../schema/sentences.ts';
import { allowNull, fix } from '../fixes.ts';
import { cyclesAlong } from '../keyCycles.ts';
import type { Fix } from '../rule.ts';
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
});

function ofItself(key: ResolvedRelation, ring: RequiredRing | undefined): string {
  const name = key.owner.model.name;
  return ring?.insertable === 'together'
    ? `${namedRelation(key)} is required, so the first ${name} can only point at itself.`
    : `${namedRelation(key)} is required, so the first ${name} has nothing to point at and can't be saved.`;
}

const databases = { sqlite: 'SQLite', postgresql: 'PostgreSQL', mysql: 'MySQL' } as const;

function ofOthers(
  { design }: Schema,
  cycle: readonly ResolvedRelation[],
  ring: RequiredRing | undefined,
): string {
  const steps = cycle.map((relation) => {
    const target = relation.target?.model.name ?? '';
    return `${namedRelation(relation)} needs ${article(target)} ${target}`;
  });
  const database = databases[design.settings.database];
  const how = {
    never: `whichever came first could not be saved. ${database} looks at every key at once, so no order helps.`,
    'no-key': `whichever came first could not be saved. ${database} looks at keys when a transaction ends, but here no row has its key before it is stored; only ids given by hand would do.`,
    together: `whichever came first could not be saved alone. All in one transaction can be, as ${database} looks at keys when it ends and ${listed(ring?.models.filter(isKeyKnown).map(({ model }) => model.name) ?? [])} has its key beforehand.`,
  }[ring?.insertable ?? 'never'];
  const more = ring?.isEveryRow ? ' Every further row comes with a whole circle, too.' : '';
  return `${listed(steps)}: ${how}${more}`;
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
    const step = changes(
      'Allow NULL',
      keys.map(({ field }) => allowNull(field.id).change),
    );
    return cycle.length === 1 && keys.length === 1
      ? fix('Allow NULL', step)
      : fix(`Allow NULL in ${listed(keys.map(namedRelation))}`, step);
  });
}
