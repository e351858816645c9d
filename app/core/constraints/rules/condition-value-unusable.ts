import type { Expression } from '../../design/python/expression.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { migratedReadings } from '../columnReferences.ts';
import type { Reading } from '../columnReferences.ts';
import { told } from '../constraintCode.ts';
import { fitsColumn } from '../databaseValues.ts';
import { textOf } from '../expressionReferences.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const conditionValueUnusable = defineRule({
  id: 'condition-value-unusable',
  severity: 'error',
  django: null,
  what: 'A condition compares a field with a value that the field cannot have.',
  why: 'Checks pass, but Django cannot write the value as SQL, so migrate fails.',
  check: (schema) =>
    migratedReadings(schema)
      .filter(isUnusable)
      .map(({ declaration, name }) => ({
        message: `${told(declaration)} of ${declaration.model.model.name} compares ${name} with a value that it cannot have.`,
        at: { model: declaration.model.id },
        fixes: removeDeclarations(declaration),
      })),
});

/** Kinds that Django turns a value into before it is compared. */
const turned: ReadonlySet<ValueKind> = new Set([
  ...(['integer', 'bigInteger', 'float', 'decimal', 'boolean'] as const),
  ...(['date', 'time', 'datetime', 'uuid'] as const),
]);

/** Kinds that no number or truth value is ever compared with: tried in SQLite and PostgreSQL. */
const never: ReadonlySet<ValueKind> = new Set([
  'duration',
  'range',
  'array',
  'textMap',
  'searchVector',
] as const);

function isUnusable({ field, reference: { path, value } }: Reading): boolean {
  const lookup = path[1] ?? 'exact';
  if (!field?.type || !value || path.length > 2) return false;
  if (lookup === 'isnull')
    return value.kind !== 'constant' ? isLiteral(value) : value.text === 'None';
  const { value: kind } = field.type;
  const one = (item: Expression): boolean => {
    const plain = literal(item);
    if (plain === undefined) return false;
    return turned.has(kind) ? !fitsColumn(kind, plain) : never.has(kind) && isNoText(plain);
  };
  if (lookup === 'in')
    return (value.kind === 'list' || value.kind === 'tuple') && value.items.some(one);
  if (lookup === 'exact') return one(value);
  if (!['gt', 'gte', 'lt', 'lte'].includes(lookup)) return false;
  return (value.kind === 'constant' && value.text === 'None') || one(value);
}

const isNoText = (plain: OptionValue): boolean => plain !== null && typeof plain !== 'string';

const isLiteral = ({ kind }: Expression): boolean => kind === 'number' || kind === 'string';

/** The plain value that is written; undefined of anything else. */
function literal(value: Expression): OptionValue | undefined {
  if (value.kind === 'number') return { number: value.text };
  if (value.kind === 'string') return textOf(value);
  if (value.kind !== 'constant') return undefined;
  return value.text === 'None' ? null : value.text === 'True';
}
