/** Where the references of indexes and constraints lead: those must end in a column of the same table. */
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { conditionOf, declarations } from './constraintCode.ts';
import type { Declaration } from './constraintCode.ts';
import { referencesIn } from './expressionReferences.ts';
import type { Reference } from './expressionReferences.ts';
import { checkedReferences, isCondition, isMigrated } from './indexedNames.ts';
import { hasLookup, hasTransform, isKeyLookup, isPartOfArray } from './lookups.ts';
import { waysBack } from './reverseNames.ts';
import { fieldCalled, keyOf } from '../schema/fieldsByName.ts';

/** A reference of one declaration. */
export interface Reading {
  readonly declaration: Declaration;
  readonly reference: Reference;
  /** `author__name` */
  readonly name: string;
  /** Whether Django's checks look at it too; otherwise only the database does, in migrate. */
  readonly isChecked: boolean;
  /** The field the name begins with; undefined for none. */
  readonly field: ResolvedField | undefined;
}

const found = new WeakMap<Schema, readonly Reading[]>();

/** Every reference in an index or a constraint. */
export function readings(schema: Schema): readonly Reading[] {
  let known = found.get(schema);
  if (!known) {
    known = declarations(schema).flatMap((declaration) => [
      ...checkedReferences(declaration).map((one) => reading(declaration, one, true)),
      ...uncheckedReferences(declaration).map((one) => reading(declaration, one, false)),
    ]);
    found.set(schema, known);
  }
  return known;
}

/** Those that Django writes as SQL: in migrations. */
export const migratedReadings = (schema: Schema): readonly Reading[] =>
  readings(schema).filter(({ declaration }) => isMigrated(declaration.model));

const reading = (declaration: Declaration, reference: Reference, isChecked: boolean): Reading => ({
  declaration,
  reference,
  isChecked,
  name: reference.path.join('__'),
  field: fieldAt(declaration.model, reference.path[0] ?? ''),
});

/** The condition of an index, and one of a check that is no `Q`. */
function uncheckedReferences(declaration: Declaration): readonly Reference[] {
  const condition = conditionOf(declaration);
  const isUnchecked = condition && (declaration.makes === 'index' || !isCondition(condition));
  return isUnchecked ? referencesIn(condition) : [];
}

const fieldAt = (model: ResolvedModel, name: string): ResolvedField | undefined =>
  name === 'pk' ? keyOf(model) : fieldCalled(model, name);

/** Whether it leads through a relation into another table. A one-to-one leads there from both of its ends. */
export function isJoined({ field, declaration, reference: { path } }: Reading): boolean {
  const [name = '', next] = path;
  const isWayOut = field ? isKey(field) : isOneToOneBack(declaration.model, name);
  return isWayOut && next !== undefined && !isKeyLookup(next);
}

const isOneToOneBack = (model: ResolvedModel, name: string): boolean =>
  waysBack(model).some(({ kind, queryName }) => kind === 'oneToOne' && queryName === name);

const isKey = (field: ResolvedField | undefined): boolean =>
  field?.type?.relation !== undefined && field.type.relation !== 'manyToMany';

/** The first part after the field's name that means nothing to Django. */
export function unknownLookup({ field, reference }: Reading): string | undefined {
  if (!field || field.type?.relation !== undefined) return undefined;
  const means = reference.compared ? hasLookup : hasTransform;
  const parts = reference.path.slice(1);
  // What follows an item or a part of an array is said of that.
  const end = parts.findIndex((part) => isPartOfArray(field, part));
  return parts.slice(0, end < 0 ? undefined : end).find((part) => !means(field, part));
}
