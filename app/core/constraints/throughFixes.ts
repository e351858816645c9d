import { set, setSeveral } from './fixes.ts';
import type { Fix } from './rule.ts';
import type { Through } from './throughKeys.ts';

/** The ways a many-to-many can be linked by the keys its model has, and the way without that model. */
export function linkBy({ relation, isSelf, toSource, toTarget }: Through): readonly Fix[] {
  const pairs = toSource.flatMap((from) =>
    toTarget.filter((to) => !isSelf || to !== from).map((to) => [from.field, to.field] as const),
  );
  return [
    ...pairs
      .slice(0, 4)
      .map(([from, to]) =>
        set(`Link by ${from.name} and ${to.name}`, relation.field.id, 'through_fields', [
          { field: from.id },
          { field: to.id },
        ]),
      ),
    setSeveral('Let Django make the table', relation.field.id, {
      through: undefined,
      through_fields: undefined,
    }),
  ];
}
