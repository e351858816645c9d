import type { Expression } from '../../design/python/expression.ts';
import { migratedReadings } from '../columnReferences.ts';
import type { Reading } from '../columnReferences.ts';
import { familyOf } from '../columnTypes.ts';
import { told } from '../constraintCode.ts';
import { calledName, referencesIn } from '../expressionReferences.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const columnsNotComparable = defineRule({
  id: 'columns-not-comparable',
  severity: 'error',
  django: null,
  what: 'A condition compares columns of kinds that PostgreSQL does not compare.',
  why: 'Checks pass, but PostgreSQL has no operator between, say, a number and a text: migrate fails.',
  reach: 'design',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? migratedReadings(schema).flatMap((one) => {
          const { declaration, field, reference } = one;
          const { model } = declaration;
          const other = comparesPlainly(one) ? nameIn(reference.value) : undefined;
          const than = other === undefined ? undefined : fieldCalled(model, other);
          if (!field || !than) return [];
          const [a, b] = [field, than].map((column) => familyOf(schema, model, column));
          if (a === undefined || b === undefined || a === b) return [];
          return [
            {
              message: `${told(declaration)} of ${model.model.name} compares ${field.name} with ${than.name}, which holds another kind of value.`,
              at: { model: model.id },
              fixes: removeDeclarations(declaration),
            },
          ];
        })
      : [],
});

const plain = new Set(['exact', 'gt', 'gte', 'lt', 'lte']);

/** Whether the value of the column itself is compared. */
const comparesPlainly = ({ reference: { compared, path } }: Reading): boolean =>
  compared && (path.length === 1 || (path.length === 2 && plain.has(path[1] ?? '')));

/** The field in `F("name")`. */
function nameIn(value: Expression | null): string | undefined {
  if (!value || calledName(value) !== 'F') return undefined;
  const [reference] = referencesIn(value);
  return reference?.path.length === 1 ? reference.path[0] : undefined;
}
