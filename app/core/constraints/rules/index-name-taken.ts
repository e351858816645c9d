import { conditionOf, declarations, told } from '../constraintCode.ts';
import type { Declaration } from '../constraintCode.ts';
import { isMigrated } from '../indexedNames.ts';
import { nameInDatabase } from '../indexNames.ts';
import { tablesOf } from '../linkTables.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexNameTaken = defineRule({
  id: 'index-name-taken',
  severity: 'error',
  django: null,
  what: 'An index has the name of a table or of another index in SQLite, which knows no capitals.',
  why: 'All checks pass, but the database keeps tables and indexes under one set of names, so migrate fails.',
  check: (schema) => {
    const tables = new Set([...tablesOf(schema).keys()].map((name) => name.toLowerCase()));
    const before = new Map<string, Declaration>();
    return declarations(schema).flatMap((one) => {
      const name = nameInDatabase(one);
      if (name === undefined || !isIndex(one) || !isMigrated(one.model)) return [];
      const key = name.toLowerCase();
      const other = before.get(key);
      before.set(key, one);
      const isTable = tables.has(key);
      // Two of the very same name have a check of Django's.
      if (!isTable && (!other || isSaidElsewhere(one, other))) return [];
      return [
        {
          message: `${told(one)} of ${one.model.model.name} has the name of ${isTable ? 'a table' : `an index of ${other?.model.model.name ?? ''}`}. Give it one of its own.`,
          at: { model: one.model.id },
          ...(other && !isTable ? { also: [{ model: other.model.id }] } : {}),
          fixes: removeDeclarations(one),
        },
      ];
    });
  },
});

const isSaidElsewhere = (one: Declaration, other: Declaration): boolean =>
  one.option === other.option && nameInDatabase(one) === nameInDatabase(other);

/** A unique constraint is an index of its own where a constraint of a table can't say it. */
const isIndex = (one: Declaration): boolean =>
  one.makes === 'index' ||
  (one.makes === 'unique' && (one.expressions.length > 0 || conditionOf(one) !== undefined));
