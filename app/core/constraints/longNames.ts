/** Names a person gave to tables, columns and constraints that are longer than the database takes. Django checks none of them. */
import type { Schema } from '../schema/schema.ts';
import { declarations, told } from './constraintCode.ts';
import { longestName } from './databases.ts';
import { isMigrated } from './indexedNames.ts';
import { nameInDatabase } from './indexNames.ts';
import { isModel, managesLinks, tablesOf } from './linkTables.ts';
import type { Place } from './rule.ts';
import { checkedModels, fieldsStating, named, namedRelation, placeOf } from './scan.ts';

export interface LongName {
  /** `The table of Book`, for the start of a sentence. */
  readonly what: string;
  readonly name: string;
  readonly at: Place;
}

export function longNames(schema: Schema): readonly LongName[] {
  const most = longestName(schema);
  return [...tables(schema), ...columns(schema), ...constraints(schema)].filter(
    ({ name }) => [...name].length > most,
  );
}

/** Of tables only names that were given: Django shortens those it makes itself. */
const tables = (schema: Schema): readonly LongName[] =>
  [...tablesOf(schema)].flatMap(([name, users]) =>
    users.flatMap(({ of }) => {
      if (isModel(of)) {
        const isGiven = of.meta['db_table'] === name && checkedModels(schema).includes(of);
        return isGiven
          ? [{ what: `The table of ${of.model.name}`, name, at: { model: of.id } }]
          : [];
      }
      return of.field.options['db_table'] === name && managesLinks(schema, of)
        ? [{ what: `The table of ${namedRelation(of)}`, name, at: placeOf(of) }]
        : [];
    }),
  );

const columns = (schema: Schema): readonly LongName[] =>
  fieldsStating(schema, 'db_column').flatMap((written) => {
    const { column, options } = written.field;
    return column !== null && options['db_column'] === column && isMigrated(written.model)
      ? [{ what: `The column of ${named(written)}`, name: column, at: written.at }]
      : [];
  });

const constraints = (schema: Schema): readonly LongName[] =>
  declarations(schema).flatMap((one) => {
    const name = one.makes === 'index' ? undefined : nameInDatabase(one);
    return name !== undefined && isMigrated(one.model)
      ? [{ what: `${told(one)} of ${one.model.model.name}`, name, at: { model: one.model.id } }]
      : [];
  });
