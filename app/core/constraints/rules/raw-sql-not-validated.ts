import type { Expression } from '../../design/python/expression.ts';
import { callsIn } from '../callsIn.ts';
import { conditionOf, declarations, told } from '../constraintCode.ts';
import { calledName } from '../expressionReferences.ts';
import { defineRule } from '../rule.ts';

export const rawSqlNotValidated = defineRule({
  id: 'raw-sql-not-validated',
  severity: 'warning',
  django: 'models.W045',
  what: 'A check constraint has SQL written by hand in its condition.',
  why: 'The database holds to it, but forms do not: instead of a message beside the field there is an error when the row is saved.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter((one) => one.makes === 'check' && makesRawSql(conditionOf(one)))
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} uses RawSQL, which full_clean() leaves out.`,
        at: { model: one.model.id },
      })),
});

const makesRawSql = (condition: Expression | undefined): boolean =>
  callsIn(condition).some((call) => calledName(call) === 'RawSQL');
