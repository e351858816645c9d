/** Which models give the same name to something in the database: a table, an index, a constraint. */
import { factOf } from '../schema/factOf.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { ResolvedRelation, Schema } from '../schema/schema.ts';
import { declarationsIn } from './constraintCode.ts';
import { nameOrMadeUp } from './indexNames.ts';
import { linkTable } from './linkTables.ts';

/** The models that have a name in common with one of these, in any of the schemas; these themselves included. */
export function namesakesOf(
  schemas: readonly Schema[],
  models: ReadonlySet<ModelId>,
): ReadonlySet<ModelId> {
  const names = new Set<string>();
  for (const { byId } of schemas) {
    for (const id of models) {
      const model = byId.get(id);
      if (model) for (const name of namesIn(model)) names.add(name);
    }
  }
  const found = new Set<ModelId>();
  for (const { models: all } of schemas)
    for (const model of all)
      for (const name of namesIn(model)) if (names.has(name)) found.add(model.id);
  return found;
}

/** The names as databases compare them, that tell no capitals apart. */
const namesIn = factOf((model): readonly string[] => {
  const names = [
    model.table,
    ...model.relations.flatMap((one) => (isPlainLink(one) ? [linkTable(one)] : [])),
    ...declarationsIn(model).flatMap((one) => nameOrMadeUp(one) ?? []),
  ];
  return [...new Set(names.map((name) => name.toLowerCase()))];
});

const isPlainLink = ({ kind, field }: ResolvedRelation): boolean =>
  kind === 'manyToMany' && field.options['through'] === undefined;
