import { fitsKeyTo, storedBy } from '../databaseValues.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const keyDefaultUnusable = defineRule({
  id: 'key-default-unusable',
  severity: 'error',
  django: null,
  what: 'The default of a key is no value that its target can have as a key.',
  why: 'migrate uses it when it adds the key to a table that is there, as it does where models point at each other, and fails.',
  reach: 'design',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, kind, target } = relation;
      const value = field.options['default'] ?? null;
      if (value === null || kind === 'manyToMany' || !target) return [];
      const stored = storedBy(schema, relation);
      if (!stored?.type || fitsKeyTo(stored.type.value, value)) return [];
      return [
        {
          message: `The default of ${namedRelation(relation)} does not fit ${target.model.name}, whose key is a ${stored.type.id}.`,
          at: placeOf(relation),
          fixes: [remove(field.id, 'default')],
        },
      ];
    }),
});
