import type { Expression } from '../../design/python/expression.ts';
import { callsIn } from '../callsIn.ts';
import { familyOf } from '../columnTypes.ts';
import { conditionOf, declarations, told } from '../constraintCode.ts';
import type { Declaration } from '../constraintCode.ts';
import { calledName, isFunction, positional, referencesOrName } from '../expressionReferences.ts';
import { isMigrated } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

/** Functions that PostgreSQL has for text alone; two of them it has for ranges, too. */
const ofText = new Set(['Lower', 'Upper', 'Reverse', 'LPad', 'RPad', 'Repeat', 'Replace']);
const ofRanges = new Set(['Lower', 'Upper']);

export const textFunctionOnOtherColumn = defineRule({
  id: 'text-function-on-other-column',
  severity: 'error',
  django: null,
  what: 'An index or a constraint uses a function of texts on a column that holds none, in PostgreSQL.',
  why: 'Checks pass, but PostgreSQL turns nothing into text by itself: migrate fails.',
  reach: 'design',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? declarations(schema)
          .filter(({ model }) => isMigrated(model))
          .flatMap((one) =>
            uses(one).flatMap(({ called, name }) => {
              const field = fieldCalled(one.model, name);
              const family = field && familyOf(schema, one.model, field);
              if (family === undefined || family === 'text') return [];
              if (family === 'range' && ofRanges.has(called)) return [];
              return [
                {
                  message: `${told(one)} of ${one.model.model.name} uses ${called} on ${name}, which holds no text.`,
                  at: { model: one.model.id },
                  fixes: removeDeclarations(one),
                },
              ];
            }),
          )
      : [],
});

/** Each function of texts that is used straight on a field. */
const uses = (one: Declaration) =>
  [...one.expressions, conditionOf(one)]
    .flatMap((expression) => callsIn(expression))
    .flatMap((call) => {
      const called = calledName(call) ?? '';
      const name = ofText.has(called) ? fieldIn(call) : undefined;
      return name === undefined ? [] : [{ called, name }];
    });

function fieldIn(call: Expression): string | undefined {
  if (call.kind !== 'call' || !isFunction(call.callee)) return undefined;
  const [argument] = positional(call.args);
  if (!argument || (argument.kind !== 'string' && calledName(argument) !== 'F')) return undefined;
  const [reference] = referencesOrName(argument);
  return reference?.path.length === 1 ? reference.path[0] : undefined;
}
