/** What the field classes of `django.contrib.postgres` have in common (Django 5.2). */
import type { Column } from './column.ts';
import { oneOf } from './option.ts';

export const postgresFields = 'django.contrib.postgres.fields';

export const postgresApp = 'django.contrib.postgres in INSTALLED_APPS';

/** A column that PostgreSQL alone has. */
export const onlyPostgres = (type: string): Column => ({ type: { postgresql: type } });

/** What ranges of values without a next one take (django/contrib/postgres/fields/ranges.py, `ContinuousRangeField`). */
export const defaultBounds = oneOf(
  'data',
  'Usual bounds',
  'Whether a range given as two values holds its ends.',
  {
    default: '[)',
    values: {
      '[)': 'From, up to but without',
      '[]': 'From, up to and with',
      '(]': 'After, up to and with',
      '()': 'After, up to but without',
    },
  },
);
