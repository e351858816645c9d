/**
 * What `error_messages` can be keyed by: Django's own messages of a field class, and the codes of the validators it comes
 * with (django/db/models/fields/__init__.py, `Field.run_validators`, and django/core/validators.py, Django 5.2).
 */

/** Each key with the words for what went wrong. */
export const messageKeys = {
  null: 'No value',
  blank: 'Left blank',
  invalid_choice: 'None of the choices',
  unique: 'Taken already',
  unique_for_date: 'Taken on that date',
  invalid: 'Not of its kind',
  invalid_nullable: 'Neither yes nor no nor none',
  invalid_date: 'No such day',
  invalid_time: 'No such time',
  invalid_datetime: 'No such moment',
  min_value: 'Too small',
  max_value: 'Too large',
  max_length: 'Too long',
  max_digits: 'Too many digits',
  max_decimal_places: 'Too many decimal places',
  max_whole_digits: 'Too many digits before the point',
  item_invalid: 'An item is wrong',
  nested_array_mismatch: 'Lists inside differ in length',
  not_a_string: 'A value is no text',
} as const;

export type MessageKey = keyof typeof messageKeys;

/** Those of every field (`Field.default_error_messages`). */
export const messagesOfAll: readonly MessageKey[] = [
  'null',
  'blank',
  'invalid_choice',
  'unique',
  'unique_for_date',
];
