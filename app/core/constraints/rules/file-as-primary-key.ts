import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const fileAsPrimaryKey = defineRule({
  id: 'file-as-primary-key',
  severity: 'error',
  django: 'fields.E201',
  what: 'A file field says primary_key.',
  why: 'A file may be stored under another name than was asked for, so its path identifies nothing.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'primary_key')
      .filter(({ field }) => field.type?.value === 'file')
      .map((written) => ({
        message: `${named(written)} is a file, so it can't be the primary key.`,
        at: written.at,
        fixes: [remove(written.id, 'primary_key', 'Make it no key')],
      })),
});
