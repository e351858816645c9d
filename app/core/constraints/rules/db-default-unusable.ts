import { isCode } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import type { Schema } from '../../schema/schema.ts';
import { fitsColumn, fitsKeyTo, isCallable, storedBy } from '../databaseValues.ts';
import { fix, remove } from '../fixes.ts';
import { change } from '../../commands/command.ts';
import { setOptions } from '../../commands/fields.ts';
import { defineRule } from '../rule.ts';
import type { Fix } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';
import type { WrittenField } from '../scan.ts';

export const dbDefaultUnusable = defineRule({
  id: 'db-default-unusable',
  severity: 'error',
  django: null,
  what: 'A db_default is no value that the column can hold.',
  why: 'The database fills it in by itself, without Python: migrate writes the value into the table, and fails if it cannot.',
  reach: 'design',
  check: (schema) =>
    fieldsStating(schema, 'db_default').flatMap((written) => {
      const value = written.field.options['db_default'] ?? null;
      const why = whyNot(schema, written, value);
      if (why === null) return [];
      return [
        {
          message: `The db_default of ${named(written)} ${why}.`,
          at: written.at,
          fixes: [...asDefault(written, value), remove(written.id, 'db_default')],
        },
      ];
    }),
});

function whyNot(schema: Schema, { field, model }: WrittenField, value: OptionValue): string | null {
  const { type } = field;
  if (!type || type.relation === 'manyToMany' || !Object.hasOwn(type.options, 'db_default'))
    return null;
  if (isCode(value)) {
    return isCallable(value.code) ? 'is something to call, and the database calls no Python' : null;
  }
  if (type.relation === undefined) {
    return fitsColumn(type.value, value) ? null : `does not fit a ${type.id}`;
  }
  const relation = model.relations.find((one) => one.field === field.field);
  const stored = relation && storedBy(schema, relation);
  if (!relation?.target || !stored?.type || fitsKeyTo(stored.type.value, value)) return null;
  return `does not fit ${relation.target.model.name}, whose key is a ${stored.type.id}`;
}

/** A callable may have been meant for `default`. */
function asDefault({ id, field }: WrittenField, value: OptionValue): readonly Fix[] {
  if (!isCode(value) || field.options['default'] !== undefined) return [];
  const label = 'Make it the default in Python';
  const options = { default: value, db_default: undefined };
  return [fix(label, change(setOptions, { field: id, options }))];
}
