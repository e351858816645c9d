/** The names that indexes and constraints have in the database. */
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { declarations, textsIn } from './constraintCode.ts';
import type { Declaration } from './constraintCode.ts';
import { textOf } from './expressionReferences.ts';
import { fieldCalled } from '../schema/fieldsByName.ts';

/** The name with Django's placeholders filled (`Options._format_names`); undefined without one, or if it can't be read. */
export function nameInDatabase({ model, given }: Declaration): string | undefined {
  const name = textOf(given.get('name'));
  if (name === undefined || name === '') return undefined;
  return name
    .replaceAll('%(class)s', model.modelName)
    .replaceAll('%(app_label)s', model.model.app.toLowerCase());
}

/** Declarations of one name. */
export interface Namesakes {
  /** As a person reads it: `“by_title”`. */
  readonly told: string;
  readonly declarations: readonly Declaration[];
  readonly models: readonly ResolvedModel[];
}

/** The names that several indexes, or several constraints, have (`check_all_models`). */
export function namesakes(schema: Schema, option: Declaration['option']): readonly Namesakes[] {
  const byKey = new Map<string, Declaration[]>();
  for (const declaration of declarations(schema)) {
    if (declaration.option !== option) continue;
    const key = nameOrMadeUp(declaration);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), declaration]);
  }
  return [...byKey].flatMap(([key, list]) => {
    if (list.length < 2) return [];
    const told =
      list[0] && nameInDatabase(list[0]) === undefined ? 'that Django makes up' : `“${key}”`;
    return [{ told, declarations: list, models: [...new Set(list.map(({ model }) => model))] }];
  });
}

/** The name, or what stands for one that Django makes up; undefined where it can't be told. */
export const nameOrMadeUp = (declaration: Declaration): string | undefined =>
  nameInDatabase(declaration) ?? madeUp(declaration);

/** Stands for the name that Django makes of an index's table, columns and class. */
function madeUp(declaration: Declaration): string | undefined {
  const { model, makes, className, given } = declaration;
  if (makes !== 'index' || given.has('name')) return undefined;
  const columns = textsIn(declaration, 'fields').map((name) => {
    const plain = name.replace(/^-/, '');
    return [fieldCalled(model, plain)?.column ?? plain, name !== plain];
  });
  return JSON.stringify([className, model.table, columns]);
}
