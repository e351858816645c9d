import type { Expression } from '../../design/python/expression.ts';
import { conditionOf, listIn, statedDeclarations, told } from '../constraintCode.ts';
import type { Declaration } from '../constraintCode.ts';
import { calledName, textOf } from '../expressionReferences.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';

export const indexArgumentsRefused = defineRule({
  id: 'index-arguments-refused',
  severity: 'error',
  django: null,
  what: 'An index or a constraint has arguments that do not go together.',
  why: 'Django raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    statedDeclarations(schema).flatMap((one) => {
      const why = whyRefused(one);
      if (why === undefined) return [];
      return [
        {
          message: `${told(one)} of ${one.model.model.name} ${why}.`,
          at: { model: one.model.id },
          fixes: removeDeclarations(one),
        },
      ];
    }),
});

const split = (names: string): readonly string[] => names.split(' ');

/** The arguments each of the three takes by name. */
const known: Readonly<Record<Declaration['makes'], readonly string[]>> = {
  index: split('fields name db_tablespace opclasses condition include'),
  unique: split(
    'fields name condition deferrable include opclasses nulls_distinct violation_error_code violation_error_message',
  ),
  check: split('name condition check violation_error_code violation_error_message'),
};

/** What is wrong, after "the index"; undefined where nothing surely is. Classes of other modules take more arguments. */
function whyRefused(one: Declaration): string | undefined {
  const unknown = [...one.given.keys()].filter((name) => !known[one.makes].includes(name));
  const isPlain = ['Index', 'UniqueConstraint', 'CheckConstraint'].includes(one.className);
  if (isPlain && unknown.length > 0) return `knows no ${listed(unknown, 'or')}`;
  return one.makes === 'check'
    ? whyCheckRefused(one)
    : (whyFieldsRefused(one) ?? whyRestRefused(one));
}

function whyCheckRefused(one: Declaration): string | undefined {
  if (one.expressions.length > 0) return 'takes its arguments by name only';
  const condition = conditionOf(one);
  return condition && !isValue(condition) && calledName(condition) !== 'F'
    ? undefined
    : 'needs a condition, such as Q(price__gt=0)';
}

function whyFieldsRefused(one: Declaration): string | undefined {
  const { expressions, given } = one;
  const fields = given.get('fields');
  const items = listIn(one, 'fields');
  if (fields && items.length === 0 && fields.kind !== 'list' && fields.kind !== 'tuple') {
    // Django goes through the letters of a text.
    return isValue(fields) ? 'needs its fields in a list' : undefined;
  }
  if (items.some((item) => isValue(item) && textOf(item) === undefined && item.kind !== 'string')) {
    return 'needs names in its fields';
  }
  if (expressions.length > 0 && items.length > 0)
    return 'is over fields or over expressions, not both';
  return expressions.length === 0 && items.length === 0
    ? 'needs at least one field or expression'
    : undefined;
}

function whyRestRefused(one: Declaration): string | undefined {
  const { given, makes, expressions } = one;
  const has = (argument: string): boolean => {
    const value = given.get(argument);
    return value !== undefined && !isEmpty(value);
  };
  const condition = given.get('condition');
  const called = calledName(condition);
  if (condition && (isValue(condition) || (called !== undefined && called !== 'Q'))) {
    return 'needs a Q for its condition';
  }
  for (const argument of ['include', 'opclasses']) {
    const value = given.get(argument);
    if (value && isValue(value) && value.kind !== 'list' && value.kind !== 'tuple') {
      return `needs a list for ${argument}`;
    }
  }
  if (has('opclasses') && expressions.length > 0)
    return 'is over expressions, which take no opclasses';
  if (has('opclasses') && listIn(one, 'opclasses').length !== listIn(one, 'fields').length) {
    return 'needs as many opclasses as fields';
  }
  if (makes !== 'unique' || !given.has('deferrable')) return undefined;
  const other = ['condition', 'include', 'opclasses'].find(has);
  if (other !== undefined) return `cannot be deferred and have ${other}`;
  return expressions.length > 0 ? 'is over expressions and cannot be deferred' : undefined;
}

const isEmpty = (value: Expression): boolean =>
  (value.kind === 'list' || value.kind === 'tuple') && value.items.length === 0;

const isValue = ({ kind }: Expression): boolean =>
  ['number', 'string', 'constant', 'dict', 'list', 'tuple', 'set'].includes(kind);
