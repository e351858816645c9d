/**
 * Options of the three relation fields (django/db/models/fields/related.py, Django 5.2), and the statements Cardinal adds:
 * what a relation means where Django has no argument for it.
 */
import { code, field, flag, integer, model, oneOf, text } from './option.ts';

/** Django's own `on_delete` functions, with what they do to the rows that point at a deleted row. */
export const onDeleteValues = {
  CASCADE: 'Delete too',
  PROTECT: 'Refuse',
  RESTRICT: 'Refuse, unless deleted along',
  SET_NULL: 'Keep, with none',
  SET_DEFAULT: 'Keep, with the default',
  DO_NOTHING: 'Leave it to the database',
} as const;

export type OnDelete = keyof typeof onDeleteValues;

export const to = model('relation', 'To', 'The model it points at.', {
  required: true,
  positional: true,
});
export const onDelete = oneOf(
  'relation',
  'On delete',
  'What happens to this row when the row it points at is deleted.',
  {
    required: true,
    initial: 'CASCADE',
    values: onDeleteValues,
    names: true,
  },
);
export const relatedName = text(
  'relation',
  'Reverse name',
  'The attribute on the other model that leads back; ending in + for none.',
  { default: null },
);
export const relatedQueryName = text(
  'relation',
  'Reverse query name',
  'The name used in filter() from the other model.',
  { default: null },
);
export const limitChoicesTo = code(
  'forms',
  'Limit choices to',
  'Which rows of the other model forms offer. Not enforced when saving.',
  { says: 'condition' },
);
export const toField = field(
  'database',
  'To field',
  'The unique field of the other model it stores; its primary key if absent.',
  { of: 'target' },
);
export const dbConstraint = flag(
  'database',
  'Database constraint',
  'The database checks that the row pointed at exists.',
  { default: true },
);
export const parentLink = flag(
  'database',
  'Parent link',
  'This key links a child model to its parent in multi-table inheritance.',
);

export const swappable = flag(
  'database',
  'Swappable',
  'Where it points at a model a project can replace, such as its user, migrations say so.',
  { default: true },
);

export const reverseMin = integer(
  'relation',
  'At least',
  'The least rows that must point at each row of the other model. Nothing in the database enforces it.',
  {
    default: 0,
    min: 0,
    statement: true,
  },
);
export const reverseMax = integer(
  'relation',
  'At most',
  'The most rows that may point at each row of the other model. Nothing in the database enforces it.',
  { min: 0, statement: true },
);
export const reverseClean = flag(
  'relation',
  'Checked by clean()',
  'The Django export writes a clean() that refuses one row more than the most; forms, the admin and full_clean() call it, save() does not.',
  { statement: true },
);
export const forwardMin = integer(
  'relation',
  'At least of the other',
  'The least rows of the other model each row must be linked with. Nothing in the database enforces it.',
  { default: 0, min: 0, statement: true },
);
export const forwardMax = integer(
  'relation',
  'At most of the other',
  'The most rows of the other model each row may be linked with. Nothing in the database enforces it.',
  { min: 0, statement: true },
);
export const api = oneOf('api', 'In the API', 'How TypeScript sees this side.', {
  default: 'id',
  values: { id: 'As id', nested: 'As nested object' },
  statement: true,
});
export const reverseApi = oneOf(
  'api',
  'Reverse side in the API',
  'How TypeScript sees the other side.',
  {
    default: 'nested',
    values: { nested: 'As nested object', id: 'As id', none: 'Left out' },
    statement: true,
  },
);

/** `ForeignKey` indexes its column unless told otherwise. */
export const indexed = flag('database', 'Index', 'The database keeps an index over the column.', {
  default: true,
});

/** The options a key (`ForeignKey`, `OneToOneField`) has before the common ones. */
export const keyOptions = {
  to,
  on_delete: onDelete,
  related_name: relatedName,
  related_query_name: relatedQueryName,
  limit_choices_to: limitChoicesTo,
  to_field: toField,
  db_constraint: dbConstraint,
  parent_link: parentLink,
  swappable,
  reverse_min: reverseMin,
  reverse_max: reverseMax,
  reverse_clean: reverseClean,
  api,
  reverse_api: reverseApi,
};
