import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { ResolvedRelation, Schema } from '../../schema/schema.ts';
import { bare } from './columns.ts';
import { typeFor } from './columnTypes.ts';
import type { Dialect } from './dialect.ts';
import { fitted } from './names.ts';
import { storedType } from './scope.ts';
import type { Table, TableColumn } from './table.ts';
import { tableName, textOption } from './tableNames.ts';

/** The table of links that Django makes for a many-to-many (`create_many_to_many_intermediary_model`). */
export function linkTable(schema: Schema, relation: ResolvedRelation, dialect: Dialect): Table {
  const { owner, target, field } = relation;
  const ends = target ? [owner, target] : [owner];
  const isOne = owner.modelName === target?.modelName;
  const named = ends.map((model, i) => ({
    model,
    name: `${isOne ? ['from_', 'to_'][i] : ''}${model.modelName}_id`,
  }));
  const tablespace = textOption(field.options['db_tablespace']);
  const keys = named.map(({ model, name }): TableColumn => {
    const { primaryKey } = model.concrete;
    const column = primaryKey.column;
    return {
      ...bare,
      ...storedType(schema, model.concrete, primaryKey, dialect),
      name,
      indexed: true,
      tablespace,
      field: field.id,
      key:
        field.options['db_constraint'] === false || column === null
          ? null
          : { table: tableName(model, dialect), column },
    };
  });
  return {
    name:
      textOption(field.options['db_table']) ??
      fitted(
        `${tableName(owner, dialect).replaceAll(/^"|"$/g, '')}_${field.name}`,
        dialect.nameLimit,
      ),
    model: owner,
    link: relation,
    columns: [idColumn(schema, dialect), ...keys],
    compositeKey: [],
    together: [named.map(({ name }) => name)],
    tablespace: textOption(owner.meta['db_tablespace']),
    comment: null,
  };
}

/** The `id` of a table of links is what the project's settings say. */
function idColumn({ design }: Schema, dialect: Dialect): TableColumn {
  return {
    ...bare,
    ...typeFor(findFieldType(design.settings.defaultAutoField), {}, dialect, 'id'),
    name: 'id',
    primaryKey: true,
    unique: true,
  };
}
