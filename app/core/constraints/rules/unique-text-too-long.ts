import { isCode } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { columnTypeIn, lengthOf } from '../columnTypes.ts';
import { asksTooMuch } from '../databases.ts';
import { set } from '../fixes.ts';
import { integerIn } from '../numbers.ts';
import { defineRule } from '../rule.ts';
import { named, writtenFields } from '../scan.ts';

const LONGEST = 255;

export const uniqueTextTooLong = defineRule({
  id: 'unique-text-too-long',
  severity: 'warning',
  django: 'mysql.W003',
  what: 'A unique text may have more than 255 characters, in MySQL.',
  why: 'Older tables and character sets have no room for such an index: there migrate fails.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'mysql'
      ? writtenFields(schema)
          .filter(
            ({ model, field }) =>
              field.unique &&
              field.type?.relation === undefined &&
              columnTypeIn('mysql', field.typeId, field.options)?.startsWith('varchar') === true &&
              isLong(lengthOf(field)) &&
              !asksTooMuch(schema, model),
          )
          .map((written) => ({
            message: `${named(written)} is unique and may have more than ${LONGEST} characters, which MySQL may refuse.`,
            at: written.at,
            fixes: written.field.type?.options['max_length']
              ? [set(`Allow ${LONGEST} characters`, written.id, 'max_length', LONGEST)]
              : [],
          }))
      : [],
});

/** Whether it allows more; no length at all does, and what code comes to is not known. */
const isLong = (value: OptionValue): boolean =>
  value === null || (!isCode(value) && (integerIn(value) ?? 0) > LONGEST);
