import { deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { fieldCalled, keyOf } from '../../schema/fieldsByName.ts';
import { linksPointedAt } from '../linkTables.ts';
import type { ResolvedField } from '../../schema/schema.ts';
import { missingModel } from '../targets.ts';
import { nameOf } from '../fieldNames.ts';

export const relationToCompositeKey = defineRule({
  id: 'relation-to-composite-key',
  severity: 'error',
  django: 'fields.E347',
  what: 'A relation involves a model with a composite primary key.',
  why: 'A key is one column, and Django cannot yet spread it over several.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, target, owner, kind } = relation;
      // The table of links has a plain key of its own, and may be those of this very relation.
      const isToLinks = kind === 'manyToMany' && linksPointedAt(schema, relation) !== undefined;
      if (!isToLinks && (!target || target.kind === 'abstract')) return [];
      const toField = nameOf(schema, field.options['to_field'] ?? null);
      const isThroughLost =
        missingModel(schema, field.options['through']) !== undefined ||
        relation.through?.kind === 'abstract';
      const isThroughStated = (field.options['through_fields'] ?? null) !== null;
      if (kind === 'manyToMany' && (isThroughLost || isThroughStated)) return [];
      const involved =
        kind === 'manyToMany'
          ? [isToLinks ? null : target, owner].find((model) => model && hasComposite(keyOf(model)))
          : target && hasComposite(toField ? fieldCalled(target, toField) : keyOf(target))
            ? target
            : undefined;
      if (!involved) return [];
      const { field: key, declaredIn } = keyOf(involved);
      return [
        {
          message: `${namedRelation(relation)} involves ${involved.model.name}, whose primary key is made of several fields; Django has no relations for that.`,
          at: placeOf(relation),
          ...(key ? { also: [{ model: declaredIn, field: key.id }] } : {}),
          fixes: [
            ...(key && declaredIn === involved.id && !involved.model.external
              ? [{ ...deleteField(key.id), label: `Give ${involved.model.name} an id` }]
              : []),
            deleteField(field.id),
          ],
        },
      ];
    }),
});

const hasComposite = (key: ResolvedField | undefined): boolean => key?.type?.value === 'tuple';
