import type { ResolvedRelation, Schema } from '../../schema/schema.ts';
import { databaseName, longestName } from '../databases.ts';
import { makesOwnTable } from '../linkTables.ts';
import { localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const linkColumnNameTooLong = defineRule({
  id: 'link-column-name-too-long',
  severity: 'error',
  django: 'models.E019',
  what: 'The table with the links of a many-to-many has a column whose name is longer than the database takes.',
  why: 'The table could not be made as it is; a model of its own for the links can name its columns with db_column.',
  check: (schema) =>
    writtenRelations(schema)
      .filter(({ kind }) => kind === 'manyToMany')
      .flatMap((relation) => {
        const long = columnsOf(schema, relation).find(
          (column) => [...column].length > longestName(schema),
        );
        if (long === undefined) return [];
        return [
          {
            message: `The links of ${namedRelation(relation)} have the column ${long}, whose name has more than ${longestName(schema)} characters, the most in ${databaseName(schema)}.`,
            at: { model: relation.owner.id },
            also: [placeOf(relation)],
          },
        ];
      }),
});

/** The columns that are called after their fields: of the model between, or of the one Django makes. */
function columnsOf(schema: Schema, relation: ResolvedRelation): readonly string[] {
  const { through, owner, target } = relation;
  // Django finds no such model.
  if (through?.kind === 'abstract') return [];
  if (through) {
    return localFields(schema, through).flatMap(({ column, options }) =>
      (options['db_column'] ?? null) === null && column !== null ? [column] : [],
    );
  }
  if (!makesOwnTable(schema, relation)) return [];
  const [from, to] = [owner.modelName, target?.modelName ?? lastName(relation)];
  return from === to ? [`from_${from}_id`, `to_${to}_id`] : [`${from}_id`, `${to}_id`];
}

const lastName = ({ targetName }: ResolvedRelation): string =>
  targetName.slice(targetName.lastIndexOf('.') + 1).toLowerCase();
