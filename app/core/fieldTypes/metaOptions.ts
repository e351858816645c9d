/**
 * The options of `class Meta` that Cardinal edits (django/db/models/options.py, Django 5.2), in the order exporters write them.
 * Others are kept as they were given.
 */
import { code, field, fieldLists, fields, flag, text } from './option.ts';
import type { Option } from './option.ts';

export const metaOptions: Readonly<Record<string, Option>> = {
  abstract: flag(
    'data',
    'Abstract',
    'No table of its own: its fields and options are copied into every model that has it as a base.',
  ),
  proxy: flag(
    'data',
    'Proxy',
    'No table of its own: another Python class for the rows of its base.',
  ),
  verbose_name: text(
    'forms',
    'Verbose name',
    'What a person reads for one row; Django derives it from the class name.',
    { default: null, translatable: true },
  ),
  verbose_name_plural: text(
    'forms',
    'Verbose name, plural',
    'What a person reads for several rows.',
    { default: null, translatable: true },
  ),
  ordering: fields(
    'data',
    'Ordering',
    'The order rows come in when none is asked for; descending with a minus.',
    { of: 'owner' },
  ),
  get_latest_by: fields('data', 'Latest by', 'The fields latest() and earliest() look at.', {
    of: 'owner',
  }),
  order_with_respect_to: field(
    'data',
    'Ordered with respect to',
    'Keeps the rows of each parent in an order that can be set.',
    { of: 'owner' },
  ),
  default_related_name: text(
    'data',
    'Default reverse name',
    'The reverse name of every relation of this model that has none.',
    { default: null },
  ),
  unique_together: fieldLists(
    'data',
    'Unique together',
    'No two rows may agree in all fields of a list.',
    { of: 'owner' },
  ),
  constraints: code(
    'database',
    'Constraints',
    'A Python list of UniqueConstraint and CheckConstraint.',
  ),
  indexes: code('database', 'Indexes', 'A Python list of Index.'),
  permissions: code(
    'data',
    'Permissions',
    'A Python list of pairs: code name and what a person reads.',
  ),
  db_table: text('database', 'Table', 'The name of the table; app_model if absent.', {
    default: null,
  }),
  db_table_comment: text(
    'database',
    'Table comment',
    'A comment stored in the database (PostgreSQL, MySQL, Oracle).',
    { default: null },
  ),
  db_tablespace: text(
    'database',
    'Tablespace',
    'Where the database keeps the table and its indexes.',
    {
      default: null,
    },
  ),
  default_permissions: code(
    'data',
    'Default permissions',
    'A Python list of the permissions Django makes: add, change, delete and view if absent.',
  ),
  select_on_save: flag(
    'database',
    'Select on save',
    'Looks for the row before it is updated, as Django did before 1.6.',
  ),
  swappable: text(
    'data',
    'Swappable',
    'The setting by which a project puts another model in its place.',
    {
      default: null,
    },
  ),
  base_manager_name: text('data', 'Base manager', 'The manager relations read rows with.', {
    default: null,
  }),
  default_manager_name: text(
    'data',
    'Default manager',
    'The manager the admin and others read rows with; the first one if absent.',
    { default: null },
  ),
  required_db_features: code(
    'database',
    'Required features',
    'A Python list of what a database must be able to do, or no table is made in it.',
  ),
  required_db_vendor: text(
    'database',
    'Required vendor',
    'The only kind of database a table is made in: sqlite, postgresql, mysql, oracle.',
    { default: null },
  ),
  managed: flag('database', 'Managed', 'Migrations make and change the table.', { default: true }),
};

/** Every name `class Meta` may hold (DEFAULT_NAMES); those not among `metaOptions` are kept as they were given. */
export const metaNames: ReadonlySet<string> = new Set([
  ...Object.keys(metaOptions),
  'app_label',
  'auto_created',
  'apps',
]);
