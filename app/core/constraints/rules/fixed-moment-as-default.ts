import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import { isCode } from '../../fieldTypes/values.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

/** Calls that give the present moment or day, per kind of value whose default Django compares with the clock. */
const moments: Partial<Record<ValueKind, RegExp>> = {
  date: /(^|\.)(now|utcnow|today|localtime|localdate)\([^()]*\)(\.date\(\))?$/,
  datetime: /(^|\.)(now|utcnow|today|localtime|localdate)\([^()]*\)(\.date\(\))?$/,
  time: /(^|\.)(now|utcnow|localtime)\([^()]*\)(\.time\(\))?$/,
};

export const fixedMomentAsDefault = defineRule({
  id: 'fixed-moment-as-default',
  severity: 'warning',
  django: 'fields.W161',
  what: 'The default of a date or time is the moment at which the server started.',
  why: 'The call is made once, when models.py is imported; without brackets Django calls it for every new row.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'default').flatMap((written) => {
      const { default: value } = written.field.options;
      const moment = written.field.type && moments[written.field.type.value];
      if (!isCode(value) || !moment?.test(value.code.trim())) return [];
      const bare = /^[\p{ID_Continue}.]+(?=\(\)$)/u.exec(value.code.trim())?.[0];
      return [
        {
          message: `The default of ${named(written)} is called once, when the server starts: later rows get that same moment.`,
          at: written.at,
          fixes:
            bare === undefined ? [] : [set(`Use ${bare}`, written.id, 'default', { code: bare })],
        },
      ];
    }),
});
