import { deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { namedRelation, placeOf } from '../scan.ts';
import { throughs } from '../throughKeys.ts';
import type { Through } from '../throughKeys.ts';

export const identicalManyToMany = defineRule({
  id: 'identical-many-to-many',
  severity: 'error',
  django: 'models.E003',
  what: 'Two many-to-many fields of a model go through the same model by the same keys.',
  why: 'Both would read and write the very same links.',
  check: (schema) => {
    const seen = new Map<string, Through>();
    const reports: Report[] = [];
    for (const link of throughs(schema)) {
      const { relation, source, target, through, stated } = link;
      if (!target) continue;
      const key = JSON.stringify([source.id, target.id, through.id, stated]);
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, link);
      else {
        reports.push({
          message: `${namedRelation(earlier.relation)} and ${namedRelation(relation)} go through ${through.model.name} in the same way.`,
          at: { model: source.id },
          also: [placeOf(earlier.relation), placeOf(relation)],
          fixes: [{ ...deleteField(relation.field.id), label: `Delete ${relation.field.name}` }],
        });
      }
    }
    return reports;
  },
});
