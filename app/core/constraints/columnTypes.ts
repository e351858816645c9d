/** The type of column a field has in a database, as far as checks tell them apart (`Field.db_type`, Django 5.2). */
import type { Database } from '../design/design.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { optionOf } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { storedBy } from './databaseValues.ts';
import { insideOf } from './insideOf.ts';

/** `varchar({max_length})`, `longtext`, `longtext[]`; undefined where there is no column or it is not known. */
export function columnTypeIn(
  database: Database,
  typeId: string,
  options: Options,
): string | undefined {
  const inside = insideOf(typeId, options);
  const innerType = inside && columnTypeIn(database, inside.nested, inside.options);
  if (typeId === 'ArrayField') return innerType && `${innerType}[]`;
  return innerType ?? findFieldType(typeId)?.column?.type[database];
}

/** The longest text a column takes; null for any. A stated `None` counts, whatever the class would have by itself. */
export const lengthOf = (field: ResolvedField): OptionValue =>
  field.options['max_length'] === null ? null : (optionOf(field, 'max_length') ?? null);

/** What a column in PostgreSQL can be compared with: columns of its own family. */
export type ColumnFamily = 'number' | 'text' | 'moment' | 'range' | (string & {});

/** The family of a field's column in PostgreSQL, of a key that of what it points at; undefined where it is not known. */
export function familyOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
): ColumnFamily | undefined {
  const relation = model.concrete.relations.find((one) => one.field.name === field.name);
  const stored = relation ? storedBy(schema, relation) : field;
  const type = stored && columnTypeIn('postgresql', stored.typeId, stored.options);
  return type === undefined ? undefined : familyOfType(type);
}

function familyOfType(type: string): ColumnFamily {
  if (type.endsWith('[]')) return `${familyOfType(type.slice(0, -2))}[]`;
  if (/^(smallint|integer|bigint|numeric|double)/.test(type)) return 'number';
  if (/^(varchar|text|char)/.test(type)) return 'text';
  if (/^(date|timestamp)/.test(type)) return 'moment';
  return type.endsWith('range') ? 'range' : type;
}
