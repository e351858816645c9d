import { isUsableName } from '../../design/names.ts';
import { hideWayBack, nameWayBack } from '../reverseNames.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseNameUnusable = defineRule({
  id: 'reverse-name-unusable',
  severity: 'error',
  django: 'fields.E306',
  what: 'A reverse name is no Python name, or a keyword of Python.',
  why: 'The way back is an attribute of the other model, so it needs a name that Python can read, or a + at the end for none.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, relatedName, symmetrical, target } = relation;
      const name = relatedName ?? (field.options['related_name'] === '' ? '' : null);
      if (name === null || symmetrical || name.endsWith('+') || isUsableName(name)) return [];
      return [
        {
          message:
            name === ''
              ? `The reverse name of ${namedRelation(relation)} is empty.`
              : `The reverse name “${name}” of ${namedRelation(relation)} can't be an attribute in Python.`,
          at: placeOf(relation),
          fixes: [
            ...(relatedName === null ? [remove(field.id, 'related_name')] : []),
            ...(target ? [nameWayBack(schema, relation, target)] : []),
            hideWayBack(field.id),
          ],
        },
      ];
    }),
});
