import { impliedId } from '../../schema/relations.ts';
import type { Schema } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { rename } from '../fixes.ts';
import { checkedModels, hasCheckedName, named, writtenFields } from '../scan.ts';

export const fieldNameDoubleUnderscore = defineRule({
  id: 'field-name-double-underscore',
  severity: 'error',
  django: 'fields.E002',
  what: 'A field name has two underscores in a row.',
  why: 'In lookups two underscores lead from a field to what is behind it.',
  check: (schema) => [
    ...linksWithBadNames(schema),
    ...writtenFields(schema)
      .filter(
        ({ field }) =>
          hasCheckedName(field) && field.name.includes('__') && !field.name.endsWith('_'),
      )
      .map((written) => ({
        message: `The name of ${named(written)} has two underscores in a row.`,
        at: written.at,
        fixes: [rename(written, written.field.name.replaceAll(/_+/g, '_'))],
      })),
  ],
});

/** Links to parents that Django makes are called after the parent. */
const linksWithBadNames = (schema: Schema): readonly Report[] =>
  checkedModels(schema).flatMap((model) =>
    model.fields
      .filter(({ implicit, name }) => implicit && name.includes('__'))
      .map(({ name, declaredIn }) => ({
        message: `The link of ${model.model.name} to what it extends is called ${name}, with two underscores in a row.`,
        at: { model: model.id, field: impliedId(declaredIn, name) },
      })),
  );
