/** How references to fields are written in models.py: by name. */
import { findField } from '../design/queries.ts';
import { isFieldRef, isList, isMissing } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';

/** The names a list of fields is written with: references by the field's name, the rest as it stands. */
export const namesIn = (schema: Schema, value: OptionValue): readonly string[] =>
  (isList(value) ? value : [value]).map((item) => nameOf(schema, item) ?? '');

/** The name an item of a list of fields is written with; undefined for an expression. A `-` in front is left out. */
export function nameOf(schema: Schema, item: OptionValue): string | undefined {
  if (isFieldRef(item)) return findField(schema.design, item.field)?.name ?? '';
  const text = isMissing(item) ? item.missing : item;
  return typeof text === 'string' ? text.replace(/^-/, '') : undefined;
}
