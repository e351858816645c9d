import { parseExpression } from '../../design/python/expression.ts';
import { isCode, isList } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, listed, named } from '../scan.ts';

/** Kinds of expressions whose values cannot be called. */
const plain = new Set(['number', 'string', 'constant', 'list', 'tuple', 'set', 'dict']);

export const validatorNotCallable = defineRule({
  id: 'validator-not-callable',
  severity: 'error',
  django: 'fields.E008',
  what: 'Among the validators of a field is a value that cannot be called.',
  why: 'Django calls each with the value to be checked.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'validators').flatMap((written) => {
      const wrong = notCallable(written.field.options['validators'] ?? null);
      return wrong.length === 0
        ? []
        : [
            {
              message: `The validators of ${named(written)} can hold only what can be called, and ${listed(wrong)} cannot.`,
              at: written.at,
              fixes: [remove(written.id, 'validators')],
            },
          ];
    }),
});

/** The items of a list that are plain values; what names and calls come to is not known. */
function notCallable(value: OptionValue): readonly string[] {
  if (isList(value)) return value.flatMap((item) => (isPlain(item) ? [shown(item)] : []));
  const list = isCode(value) ? parseExpression(value.code) : null;
  if (list?.kind !== 'list' && list?.kind !== 'tuple' && list?.kind !== 'set') return [];
  return list.items.flatMap((item) => {
    if (!plain.has(item.kind)) return [];
    return ['text' in item ? item.text : `a ${item.kind}`];
  });
}

const isPlain = (item: OptionValue): boolean =>
  isCode(item)
    ? plain.has(parseExpression(item.code)?.kind ?? 'other')
    : item === null || typeof item !== 'object' || isList(item) || 'number' in item;

const shown = (item: OptionValue): string => (isCode(item) ? item.code : JSON.stringify(item));
