import { isCode } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const textDefaultForBytes = defineRule({
  id: 'text-default-for-bytes',
  severity: 'error',
  django: 'fields.E170',
  what: 'The default of binary data is a text.',
  why: 'Python keeps text and bytes apart: the default must be written b"…".',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'default')
      .filter(
        ({ field }) =>
          field.type?.value === 'binary' && isTextLiteral(field.options['default'] ?? null),
      )
      .map((written) => ({
        message: `The default of ${named(written)} is a text, but the field holds bytes.`,
        at: written.at,
        fixes: [remove(written.id, 'default')],
      })),
});

/** A text that stands as Python code; a plain one is written as bytes. */
const isTextLiteral = (value: OptionValue): boolean =>
  isCode(value) && /^\s*[rufRUF]*["']/.test(value.code);
