import { remove, rename } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import type { WrittenField } from '../scan.ts';
import { named, writtenFields } from '../scan.ts';

export const fieldNamesDifferByCase = defineRule({
  id: 'field-names-differ-by-case',
  severity: 'error',
  django: null,
  what: 'Two columns of a table differ only in capital letters.',
  why: 'Django’s checks pass, but SQLite and MySQL take the two for one column, and migrate fails.',
  check: (schema) => {
    const reports: Report[] = [];
    let model: unknown;
    let seen = new Map<string, WrittenField>();
    for (const written of writtenFields(schema)) {
      if (written.model !== model) [model, seen] = [written.model, new Map()];
      const { column } = written.field;
      if (column === null) continue;
      const earlier = seen.get(column.toLowerCase());
      if (!earlier) seen.set(column.toLowerCase(), written);
      else if (earlier.field.column !== column) {
        reports.push({
          message: `The columns of ${named(earlier)} and ${named(written)} differ only in capitals: SQLite and MySQL take them for one.`,
          at: written.at,
          also: [earlier.at],
          fixes: [
            Object.hasOwn(written.field.options, 'db_column')
              ? remove(written.id, 'db_column')
              : rename(written, written.field.name),
          ],
        });
      }
    }
    return reports;
  },
});
