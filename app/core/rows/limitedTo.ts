import type { Expression } from '../design/python/expression.ts';
import { parseExpression } from '../design/python/expression.ts';
import { isCode } from '../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation } from '../schema/schema.ts';
import type { Check } from './uniques.ts';

/** The condition of `limit_choices_to`; null for none, undefined where it is no condition that can be read. */
export function limitOf({ field }: ResolvedRelation): Expression | null | undefined {
  const value = field.options['limit_choices_to'];
  if (value === undefined || value === null) return null;
  const read = isCode(value) ? parseExpression(value.code) : null;
  return read?.kind === 'dict' ||
    read?.kind === 'call' ||
    read?.kind === 'binary' ||
    read?.kind === 'unary'
    ? read
    : undefined;
}

/** What the keys that point at a model ask of the rows they point at. */
export const limitedTo = (model: ResolvedModel): readonly Check[] =>
  model.reverse.flatMap((relation) => {
    const condition = relation.kind === 'manyToMany' ? null : limitOf(relation);
    return condition ? [{ condition, name: relation.field.name }] : [];
  });
