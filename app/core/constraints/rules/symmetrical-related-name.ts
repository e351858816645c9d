import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const symmetricalRelatedName = defineRule({
  id: 'symmetrical-related-name',
  severity: 'warning',
  django: 'fields.W345',
  what: 'A symmetrical many-to-many has a reverse name.',
  why: 'It is the same seen from both sides, so there is no way back to be named.',
  check: (schema) =>
    writtenRelations(schema)
      .filter(
        ({ field: { options }, symmetrical, kind }) =>
          kind === 'manyToMany' &&
          Boolean(options['related_name']) &&
          (symmetrical || options['symmetrical'] === true),
      )
      .map((relation) => ({
        message: `The reverse name of ${namedRelation(relation)} has no effect, since the relation is symmetrical.`,
        at: placeOf(relation),
        fixes: [
          remove(relation.field.id, 'related_name'),
          relation.symmetrical
            ? set('Make it one-way', relation.field.id, 'symmetrical', false)
            : remove(relation.field.id, 'symmetrical'),
        ],
      })),
});
