import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import { isCode, isList } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

/** Kinds whose values can be changed in place. */
const shared: ReadonlySet<ValueKind> = new Set(['json', 'array', 'textMap']);

export const sharedDefault = defineRule({
  id: 'shared-default',
  severity: 'warning',
  django: 'fields.E010',
  what: 'The default of a field that holds a list or a dict is a value and not a callable.',
  why: 'All rows would share that one list or dict, so a change in one would be seen in the others.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'default')
      .filter(
        ({ field }) =>
          shared.has(field.type?.value ?? 'text') && isValue(field.options['default'] ?? null),
      )
      .map((written) => {
        const callable = makerOf(written.field.options['default'] ?? null);
        return {
          message: `The default of ${named(written)} is one value that all rows would share; give a callable, such as dict or list.`,
          at: written.at,
          fixes: [
            ...(callable === undefined
              ? []
              : [set(`Use ${callable}`, written.id, 'default', { code: callable })]),
            remove(written.id, 'default'),
          ],
        };
      }),
});

/** What all rows would share: not `None`, a name or a lambda, nor an empty list, which is written as `list`. */
function isValue(value: OptionValue): boolean {
  if (value === null) return false;
  if (isList(value)) return value.length > 0;
  if (!isCode(value)) return true;
  const code = value.code.trim();
  return (
    /^(True|False)$/.test(code) || !/^(lambda\b|[\p{ID_Start}_][\p{ID_Continue}.]*$)/u.test(code)
  );
}

/** What makes a fresh value of the same content, for the empty ones. */
function makerOf(value: OptionValue): 'dict' | 'list' | undefined {
  if (!isCode(value)) return undefined;
  if (/^\s*(\{\s*\}|dict\(\s*\))\s*$/.test(value.code)) return 'dict';
  return /^\s*(\[\s*\]|list\(\s*\))\s*$/.test(value.code) ? 'list' : undefined;
}
