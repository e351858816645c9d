/**
 * What the databases a design can be for lack (`DatabaseFeatures` and `max_name_length` of Django 5.2's backends), as of
 * SQLite 3.31, PostgreSQL 15 and MySQL 8.0.16. What all of them have is not named, so some of Django's checks never occur:
 * models.W027, W043 and W044, fields.E011, E180, E190, E220 and E222.
 */
import { change } from '../commands/command.ts';
import { setSettings } from '../commands/design.ts';
import type { Database } from '../design/design.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { expressionOf } from './constraintCode.ts';
import { textOf } from './expressionReferences.ts';
import { fix } from './fixes.ts';
import type { Fix } from './rule.ts';

export type Feature =
  | 'supports_comments'
  | 'supports_covering_indexes'
  | 'supports_deferrable_unique_constraints'
  | 'supports_nulls_distinct_unique_constraints'
  | 'supports_partial_indexes'
  | 'supports_unlimited_charfield'
  | 'supports_virtual_generated_columns';

interface DatabaseFacts {
  /** As people call it. */
  readonly name: string;
  readonly lacks: ReadonlySet<string>;
  /** The most characters of a name of a table, a column or a constraint. */
  readonly longestName: number;
}

const facts: Readonly<Record<Database, DatabaseFacts>> = {
  sqlite: {
    name: 'SQLite',
    lacks: new Set<Feature>([
      'supports_comments',
      'supports_covering_indexes',
      'supports_deferrable_unique_constraints',
      'supports_nulls_distinct_unique_constraints',
    ]),
    longestName: Infinity,
  },
  postgresql: {
    name: 'PostgreSQL',
    lacks: new Set<Feature>(['supports_virtual_generated_columns']),
    longestName: 63,
  },
  mysql: {
    name: 'MySQL',
    lacks: new Set<Feature>([
      'supports_covering_indexes',
      'supports_deferrable_unique_constraints',
      'supports_nulls_distinct_unique_constraints',
      'supports_partial_indexes',
      'supports_unlimited_charfield',
    ]),
    longestName: 64,
  },
};

export const databaseNames: Readonly<Record<Database, string>> = {
  sqlite: facts.sqlite.name,
  postgresql: facts.postgresql.name,
  mysql: facts.mysql.name,
};

/** The database the design is for, as people call it. */
export const databaseName = ({ design }: Schema): string => facts[design.settings.database].name;

export const longestName = ({ design }: Schema): number =>
  facts[design.settings.database].longestName;

/** What `Meta.required_db_features` asks for. */
function required({ meta }: ResolvedModel): readonly string[] {
  const value = meta['required_db_features'];
  const expression = value === undefined ? undefined : expressionOf(value);
  return expression && 'items' in expression
    ? expression.items.flatMap((item) => textOf(item) ?? [])
    : [];
}

/** Whether the database lacks it; of what a model requires Django takes for granted that it is there. */
export const isLacking = ({ design }: Schema, model: ResolvedModel, feature: Feature): boolean =>
  facts[design.settings.database].lacks.has(feature) && !required(model).includes(feature);

/** Whether the model requires something that the database surely lacks. */
export const asksTooMuch = ({ design }: Schema, model: ResolvedModel): boolean =>
  required(model).some((one) => facts[design.settings.database].lacks.has(one));

export const useDatabase = (database: Database): Fix =>
  fix(`Use ${facts[database].name}`, change(setSettings, { database }));
