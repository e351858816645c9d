import { statedDeclarations } from '../constraintCode.ts';
import type { Declaration } from '../constraintCode.ts';
import { textOf } from '../expressionReferences.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexWithoutName = defineRule({
  id: 'index-without-name',
  severity: 'error',
  django: null,
  what: 'A constraint has no name, or an index over more than plain fields has none.',
  why: 'Django makes up names only for plain indexes, and raises an error when models.py is imported.',
  reach: 'model',
  check: (schema) =>
    statedDeclarations(schema).flatMap((one) => {
      const why = isUnnamed(one) ? reasonFor(one) : undefined;
      if (why === undefined) return [];
      return [
        {
          message: `${why} of ${one.model.model.name} needs a name: name="…".`,
          at: { model: one.model.id },
          fixes: removeDeclarations(one),
        },
      ];
    }),
});

const isUnnamed = ({ given, makes }: Declaration): boolean => {
  const name = given.get('name');
  // Django lets a check be called "".
  return name === undefined || (makes !== 'check' && textOf(name) === '');
};

function reasonFor({ makes, expressions, given }: Declaration): string | undefined {
  if (makes === 'unique') return 'A unique constraint';
  if (makes === 'check') return 'A check constraint';
  if (expressions.length > 0) return 'An index over expressions';
  const argument = ['condition', 'include', 'opclasses'].find((name) => given.has(name));
  return argument && `An index with ${argument}`;
}
