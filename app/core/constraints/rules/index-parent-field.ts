import type { ResolvedField } from '../../schema/schema.ts';
import { indexedNames, toldName } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexParentField = defineRule({
  id: 'index-parent-field',
  severity: 'error',
  django: 'models.E016',
  shared: true,
  what: 'An index or a constraint names a field that is in the table of a parent.',
  why: 'An index and a constraint are of one table, and a row that extends another keeps only its own fields in it.',
  reach: 'model',
  check: (schema) =>
    indexedNames(schema)
      .filter(({ field, isLocal }) => field && !isLocal && isOneColumn(field))
      .map((one) => ({
        message: `${toldName(one)}, which is in the table of the model it extends.`,
        at: { model: one.declaration.model.id },
        fixes: removeDeclarations(...one.declarations),
      })),
});

/** Other fields have a finding of their own. */
const isOneColumn = ({ type }: ResolvedField): boolean =>
  type?.relation !== 'manyToMany' && type?.value !== 'tuple' && type?.generic === undefined;
