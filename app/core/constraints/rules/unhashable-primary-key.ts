import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

/** Classes whose values are lists or dictionaries in Python. */
const unhashable: ReadonlySet<string> = new Set(['JSONField', 'ArrayField', 'HStoreField']);

export const unhashablePrimaryKey = defineRule({
  id: 'unhashable-primary-key',
  severity: 'error',
  django: null,
  what: 'The primary key is a field whose values are lists or dictionaries.',
  why: 'A row is hashed by its primary key, in every deletion and wherever rows are put into a set; Python hashes neither lists nor dictionaries.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'primary_key')
      .filter(({ field }) => field.primaryKey && unhashable.has(field.typeId))
      .map((written) => ({
        message: `${named(written)} is a ${written.field.typeId}, so no row can be deleted: its primary key can’t be hashed.`,
        at: written.at,
        fixes: [remove(written.id, 'primary_key', 'Make it no key')],
      })),
});
