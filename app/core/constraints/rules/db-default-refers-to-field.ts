import type { Expression } from '../../design/python/expression.ts';
import { expressionOf } from '../constraintCode.ts';
import { isFunction, positional, takesOneField } from '../expressionReferences.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const dbDefaultRefersToField = defineRule({
  id: 'db-default-refers-to-field',
  severity: 'error',
  django: 'fields.E012',
  what: 'A db_default is computed from a field, a condition or other rows.',
  why: 'The database fills it in before there is a row to look at, so only values and functions of them can be a default.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'db_default')
      .filter(({ field }) => isRefused(expressionOf(field.options['db_default'] ?? null)))
      .map((written) => ({
        message: `The db_default of ${named(written)} must be made of values and functions of values alone.`,
        at: written.at,
        fixes: [remove(written.id, 'db_default')],
      })),
});

/** Calls that Django never allows (`Expression.allowed_default`). */
const refused = new Set(
  'F Q When OuterRef Subquery Exists OrderBy Collate Avg Count Max Min StdDev Sum Variance'.split(
    ' ',
  ),
);

/** Whether Django surely refuses it: one part that is not allowed spoils the whole. */
function isRefused(expression: Expression): boolean {
  switch (expression.kind) {
    case 'unary':
      return isRefused(expression.operand);
    case 'binary':
      return isRefused(expression.left) || isRefused(expression.right);
    case 'call': {
      const { callee, args } = expression;
      // `F("price").desc()`
      if (callee.kind === 'attribute') return callee.of.kind === 'call';
      const name = callee.kind === 'name' ? (callee.parts.at(-1) ?? '') : '';
      if (refused.has(name)) return true;
      if (name === 'Case' || name === 'JSONObject')
        return args.some(({ value }) => isFieldOrRefused(value));
      if (name === 'ExpressionWrapper') return positional(args).slice(0, 1).some(isRefused);
      if (!isFunction(callee)) return false;
      return positional(args).some((item, n) =>
        n > 0 && takesOneField(name) ? isRefused(item) : isFieldOrRefused(item),
      );
    }
    default:
      return false;
  }
}

/** Where a text stands for a field. */
const isFieldOrRefused = (expression: Expression): boolean =>
  expression.kind === 'string' || isRefused(expression);
