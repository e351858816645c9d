import { freeName } from '../../design/names.ts';
import { impliedId } from '../../schema/relations.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import { databaseName, longestName } from '../databases.ts';
import { set } from '../fixes.ts';
import { localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const columnNameTooLong = defineRule({
  id: 'column-name-too-long',
  severity: 'error',
  django: 'models.E018',
  what: 'A column that is called after its field has a longer name than the database takes.',
  why: 'The table could not be made as it is, so Django wants the column to be named in db_column.',
  check: (schema) =>
    checkedModels(schema).flatMap((model) =>
      localFields(schema, model)
        .filter((field) => isCalledAfterField(field) && isTooLong(schema, field.column))
        .map((field) => {
          const id = field.field?.id ?? impliedId(model.id, field.name);
          return {
            message: `The column ${field.column ?? ''} of ${model.model.name} has a name of more than ${longestName(schema)} characters, the most in ${databaseName(schema)}.`,
            at: { model: model.id },
            also: [{ model: model.id, field: id }],
            fixes: isNameable(field) ? [shorten(schema, model, field, id)] : [],
          };
        }),
    ),
});

const isCalledAfterField = ({ options }: ResolvedField): boolean =>
  (options['db_column'] ?? null) === null;

const isTooLong = (schema: Schema, column: string | null): boolean =>
  column !== null && [...column].length > longestName(schema);

/** The key that Django adds has no options. */
const isNameable = ({ field, type }: ResolvedField): boolean =>
  field !== null || type?.relation !== undefined;

function shorten(
  schema: Schema,
  model: ResolvedModel,
  { column }: ResolvedField,
  id: ReturnType<typeof impliedId>,
) {
  const taken = model.fields.flatMap((field) => field.column ?? []);
  // Room for the digits that make it another.
  const short = [...(column ?? '')].slice(0, longestName(schema) - 3).join('');
  return set('Shorten the column', id, 'db_column', freeName(short, taken));
}
