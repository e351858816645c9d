import { optionOf } from '../../schema/schema.ts';
import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const filePathAllowsNothing = defineRule({
  id: 'file-path-allows-nothing',
  severity: 'error',
  django: 'fields.E140',
  what: 'A path field allows neither files nor folders.',
  why: 'There would be nothing to choose from.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'allow_files')
      .filter(
        ({ field }) =>
          optionOf(field, 'allow_files') === false && optionOf(field, 'allow_folders') !== true,
      )
      .map((written) => ({
        message: `${named(written)} allows neither files nor folders.`,
        at: written.at,
        fixes: [
          remove(written.id, 'allow_files', 'Allow files'),
          set('Allow folders', written.id, 'allow_folders', true),
        ],
      })),
});
