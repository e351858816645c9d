import type { Database } from '../../design/design.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { databaseNames, useDatabase } from '../databases.ts';
import { insideOf } from '../insideOf.ts';
import { defineRule } from '../rule.ts';
import { named, writtenFields } from '../scan.ts';

export const columnUnknownToDatabase = defineRule({
  id: 'column-unknown-to-database',
  severity: 'error',
  django: null,
  what: 'A field has a class that the database has no column for.',
  why: 'Django checks nothing of it, but the tables cannot be made, or take no row.',
  check: (schema) => {
    const { database } = schema.design.settings;
    return writtenFields(schema).flatMap((written) => {
      const lacking = lacksColumn(written.field.typeId, written.field.options, database);
      if (lacking === undefined) return [];
      const [other] = lacking.offered;
      return [
        {
          message: `${named(written)} needs ${databaseNames[other]}: ${databaseNames[database]} has no column for ${lacking.type}.`,
          at: written.at,
          fixes: [useDatabase(other)],
        },
      ];
    });
  },
});

type Lacking = { readonly type: string; readonly offered: readonly [Database, ...Database[]] };

/** The class that has no column in this database, the field's own or that of a field inside, and which databases have one. */
function lacksColumn(type: string, options: Options, database: Database): Lacking | undefined {
  const known = findFieldType(type)?.column?.type;
  const [first, ...others] = Object.keys(known ?? {}) as Database[];
  if (known && first !== undefined && known[database] === undefined) {
    return { type, offered: [first, ...others] };
  }
  const inside = insideOf(type, options);
  return inside && lacksColumn(inside.nested, inside.options, database);
}
