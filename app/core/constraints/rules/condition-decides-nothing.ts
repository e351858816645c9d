import type { Argument, Expression } from '../../design/python/expression.ts';
import { conditionOf, declarations, told } from '../constraintCode.ts';
import { calledName } from '../expressionReferences.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { isMigrated } from '../indexedNames.ts';

export const conditionDecidesNothing = defineRule({
  id: 'condition-decides-nothing',
  severity: 'error',
  django: null,
  what: 'The condition of an index or a constraint holds for every row, or for none.',
  why: 'Checks pass, but there is nothing that Django could write as SQL, so migrate fails.',
  reach: 'model',
  check: (schema) =>
    declarations(schema).flatMap((one) => {
      const condition = conditionOf(one);
      const outcome = condition && isMigrated(one.model) ? outcomeOf(condition) : 'open';
      // Of others, Django leaves an empty condition out.
      if (outcome === 'open' || (outcome === 'empty' && one.makes !== 'check')) return [];
      return [
        {
          message: `${told(one)} of ${one.model.model.name} has a condition that ${outcome === 'never' ? 'no row meets' : 'every row meets'}.`,
          at: { model: one.model.id },
          fixes: removeDeclarations(one),
        },
      ];
    }),
});

/** `empty` is `Q()`, which says nothing in company. */
type Outcome = 'empty' | 'always' | 'never' | 'open';

const opposite: Readonly<Record<Outcome, Outcome>> = {
  empty: 'empty',
  always: 'never',
  never: 'always',
  open: 'open',
};

function outcomeOf(condition: Expression): Outcome {
  if (condition.kind === 'unary' && condition.operator === '~') {
    return opposite[outcomeOf(condition.operand)];
  }
  if (condition.kind === 'binary') {
    const both = [condition.left, condition.right].map(outcomeOf);
    if (condition.operator === '&') return allOf(both);
    return condition.operator === '|' ? opposite[allOf(both.map((one) => opposite[one]))] : 'open';
  }
  if (condition.kind !== 'call' || calledName(condition) !== 'Q') return 'open';
  if (condition.args.some(({ keyword }) => keyword?.startsWith('_'))) return 'open';
  return allOf(condition.args.map(outcomeOfArgument));
}

/** A value among none is never there. */
const outcomeOfArgument = ({ keyword, value }: Argument): Outcome => {
  if (keyword === null) return outcomeOf(value);
  const isEmptyList = (value.kind === 'list' || value.kind === 'tuple') && value.items.length === 0;
  return keyword.endsWith('__in') && isEmptyList ? 'never' : 'open';
};

function allOf(outcomes: readonly Outcome[]): Outcome {
  const said = outcomes.filter((outcome) => outcome !== 'empty');
  if (said.includes('never')) return 'never';
  if (said.includes('open')) return 'open';
  return said.length > 0 ? 'always' : 'empty';
}
