import { change } from '../../commands/command.ts';
import { renameField } from '../../commands/fields.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const compositeKeyNotCalledPk = defineRule({
  id: 'composite-key-not-called-pk',
  severity: 'error',
  django: 'fields.E013',
  what: 'A composite primary key is not called pk.',
  why: 'A composite key has no column of its own; Django reaches it by the name pk alone.',
  reach: 'model',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.value === 'tuple')
      .filter(({ field }) => field.name !== 'pk')
      .map((written) => ({
        message: `${named(written)} is a composite primary key, so it must be called pk.`,
        at: written.at,
        fixes: [fix('Rename to pk', change(renameField, { field: written.id, name: 'pk' }))],
      })),
});
