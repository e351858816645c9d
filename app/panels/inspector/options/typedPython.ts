import { parseExpression } from '../../../core/design/python/expression.ts';
import { textLiteral } from '../../../core/design/python/pieces.ts';

/** What was typed, as Python: a word that is none becomes a text. */
export function typedPython(typed: string): string {
  const read = parseExpression(`[${typed}]`);
  const [item, ...others] = read?.kind === 'list' ? read.items : [];
  const isWord = item?.kind === 'name' && item.parts.length === 1;
  const isPython = item !== undefined && others.length === 0 && !isWord && item.kind !== 'other';
  return isPython ? typed : textLiteral(typed);
}
