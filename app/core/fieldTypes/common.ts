/**
 * Options that every field of Django takes (django/db/models/fields/__init__.py, `Field.__init__`, Django 5.2), declared once.
 * The order is the order exporters write them in.
 */
import { choices, code, field, flag, literal, text, validatorList } from './option.ts';
import type { Option } from './option.ts';

export const primaryKey = flag(
  'database',
  'Primary key',
  'Identifies a row; a model has exactly one.',
);
export const unique = flag(
  'data',
  'Unique',
  'No two rows may hold the same value; enforced by the database.',
);
export const nullable = flag(
  'data',
  'May be empty (NULL)',
  'The database stores NULL where nothing was given.',
);
export const blank = flag(
  'forms',
  'May be left blank',
  'Forms and full_clean() accept an empty value.',
);
export const dbIndex = flag('database', 'Index', 'The database keeps an index over the column.');
export const defaultValue = literal(
  'data',
  'Default',
  'The value of a new row when none is given: a literal or a callable.',
);
export const dbDefault = literal(
  'database',
  'Database default',
  'A default computed by the database itself.',
);
export const fieldChoices = choices(
  'data',
  'Choices',
  'The only values forms and full_clean() accept; written as an enumeration class.',
);
export const editable = flag('forms', 'Editable', 'Shown in the admin and in model forms.', {
  default: true,
});
export const verboseName = text(
  'forms',
  'Verbose name',
  'What a person reads; Django derives it from the name if absent.',
  { default: null, translatable: true },
);
export const helpText = text('forms', 'Help text', 'Shown beside the input in forms.', {
  default: '',
  translatable: true,
});
export const validators = validatorList(
  'forms',
  'Validators',
  'What full_clean() and forms try every value with.',
);
export const errorMessages = code(
  'forms',
  'Error messages',
  'What forms and full_clean() say of a value they refuse, in place of Django’s words.',
  { says: 'messages' },
);
export const uniqueForDate = field(
  'forms',
  'Unique for date',
  'No two rows with this value on the same date of that field.',
  { of: 'owner' },
);
export const uniqueForMonth = field(
  'forms',
  'Unique for month',
  'No two rows with this value in the same month of that field.',
  { of: 'owner' },
);
export const uniqueForYear = field(
  'forms',
  'Unique for year',
  'No two rows with this value in the same year of that field.',
  { of: 'owner' },
);
export const dbColumn = text('database', 'Column', 'The name of the database column.', {
  default: null,
});
export const dbComment = text(
  'database',
  'Column comment',
  'A comment stored in the database (PostgreSQL, MySQL, Oracle).',
  { default: null },
);
export const dbTablespace = text(
  'database',
  'Tablespace',
  'The tablespace of the index (PostgreSQL, Oracle).',
  { default: null },
);
export const serialize = flag('database', 'Serialize', 'Written by dumpdata and the serializers.', {
  default: true,
});
export const dbCollation = text('database', 'Collation', 'The database collation of the column.', {
  default: null,
});

/** The options shared by every field with a column, by Django's keyword. */
export const common: Readonly<Record<string, Option>> = {
  verbose_name: verboseName,
  primary_key: primaryKey,
  unique,
  null: nullable,
  blank,
  choices: fieldChoices,
  default: defaultValue,
  db_default: dbDefault,
  db_index: dbIndex,
  validators,
  editable,
  help_text: helpText,
  error_messages: errorMessages,
  unique_for_date: uniqueForDate,
  unique_for_month: uniqueForMonth,
  unique_for_year: uniqueForYear,
  db_column: dbColumn,
  db_comment: dbComment,
  db_tablespace: dbTablespace,
  serialize,
};

/**
 * Arguments that `Field.__init__` takes, so that no class raises an error for them. Those that mean something to a class
 * stand among its own options.
 */
export const takenByAll: ReadonlySet<string> = new Set([
  ...Object.keys(common),
  'max_length',
  'name',
  'rel',
  'auto_created',
]);

/** The order `Field.__init__` takes arguments without a keyword in (django/db/models/fields/__init__.py, Django 5.2). */
export const usualSignature: readonly string[] = [
  'verbose_name',
  'name',
  'primary_key',
  'max_length',
  'unique',
  'blank',
  'null',
  'db_index',
  'rel',
  'default',
  'editable',
  'serialize',
  'unique_for_date',
  'unique_for_month',
  'unique_for_year',
  'choices',
  'help_text',
  'db_column',
  'db_tablespace',
  'auto_created',
  'validators',
  'error_messages',
  'db_comment',
  'db_default',
];
