/** The type of column a field has in a database, as far as checks tell them apart (`Field.db_type`, Django 5.2). */
import type { Database } from '../design/design.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { optionOf } from '../schema/schema.ts';
import type { ResolvedField } from '../schema/schema.ts';
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
