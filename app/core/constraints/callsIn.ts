import type { Expression } from '../design/python/expression.ts';

/** Every call in an expression, itself included. */
export function callsIn(expression: Expression | undefined): readonly Expression[] {
  switch (expression?.kind) {
    case 'call':
      return [
        expression,
        ...callsIn(expression.callee),
        ...expression.args.flatMap(({ value }) => callsIn(value)),
      ];
    case 'attribute':
      return callsIn(expression.of);
    case 'unary':
      return callsIn(expression.operand);
    case 'binary':
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    case 'list':
    case 'tuple':
      return expression.items.flatMap(callsIn);
    default:
      return [];
  }
}
