import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { allFieldsOf } from '../schema/schema.ts';
import { findField } from '../design/queries.ts';
import { meets } from './condition.ts';
import { isFieldRef } from '../fieldTypes/values.ts';
import { limitOf } from './limitedTo.ts';
import { limitsOf } from './limits.ts';
import type { Table } from './population.ts';
import { demandsOf } from './uniques.ts';

/** What the rows of these tables may break without Cardinal seeing it, in sentences. */
export const notesOn = (schema: Schema, tables: readonly Table[]): readonly string[] =>
  tables.flatMap((table) => [...fieldNotes(schema, table.model), ...modelNotes(schema, table)]);

/** Options that name a field of the same model, and the kinds of value it can be for. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  unique_for_date: ['date', 'datetime'],
  unique_for_month: ['date', 'datetime'],
  unique_for_year: ['date', 'datetime'],
  width_field: ['integer', 'bigInteger'],
  height_field: ['integer', 'bigInteger'],
};

/** The options of a picture that name where its size is kept. */
export const measures: readonly string[] = ['width_field', 'height_field'];

/** Whether the option names a field that is not there or of which Django can not read what it wants. */
export function isStrange(
  { design }: Schema,
  model: ResolvedModel,
  { options }: ResolvedField,
  option: string,
): boolean {
  const value = options[option];
  if (value === undefined || value === null) return false;
  const name = isFieldRef(value) ? findField(design, value.field)?.name : value;
  const named = allFieldsOf(model).find((field) => field.name === name);
  const kind = named?.type?.value;
  // A picture that measures the primary key makes another row of its row.
  if (named?.primaryKey && measures.includes(option)) return true;
  return kind === undefined || kinds[option]?.includes(kind) !== true;
}

function fieldNotes(schema: Schema, model: ResolvedModel): readonly string[] {
  return model.fields.flatMap((field) => {
    const name = `${model.label}.${field.name}`;
    if (!field.type) return [`${name}: no value is given, for ${field.typeId} is not known.`];
    const { undecided } = limitsOf(field);
    const lost = Object.keys(kinds).filter((option) => isStrange(schema, model, field, option));
    const of = [...new Set([...undecided, ...lost])].join(' and ');
    return of === '' ? [] : [`${name}: what ${of} ask for can not be decided.`];
  });
}

function modelNotes(schema: Schema, { model, rows }: Table): readonly string[] {
  const notes: string[] = [];
  const { checks, isUndecided } = demandsOf(schema, model);
  // Whether a text is a number, say, is what only the database can tell.
  const isOpen = checks.some(({ condition }) =>
    rows.some((row) => meets(condition, (name) => row[name]) === 'undecided'),
  );
  if (isUndecided || isOpen) {
    notes.push(`${model.label}: not every constraint of its Meta could be read.`);
  }
  if (!model.isWhole) {
    notes.push(
      `${model.label}: it is made of classes that are not in the design and may bring fields.`,
    );
  }
  for (const relation of model.relations) {
    if (limitOf(relation) === undefined) {
      notes.push(
        `${model.label}.${relation.field.name}: limit_choices_to is not decided, for it is Python.`,
      );
    }
  }
  return notes;
}
