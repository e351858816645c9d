import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ColumnType } from './columnTypes.ts';
import { keyTo, ownType } from './columnTypes.ts';
import type { Dialect } from './dialect.ts';
import type { Scope } from './expressions.ts';
import { fieldCalled, relationOf, targetField } from './keys.ts';

/** The type of a field's column; a key's is that of what it points at, at the end of keys to keys. */
export function typeOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  dialect: Dialect,
): ColumnType {
  const relation = relationOf(model, field);
  const target = relation && targetField(schema, relation);
  if (!relation?.target || !target) return ownType(field, dialect);
  return storedType(schema, relation.target.concrete, target, dialect);
}

/** The type of a key that points at this field. Keys in a circle have none. */
export function storedType(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  dialect: Dialect,
): ColumnType {
  const seen = new Set<ResolvedField>();
  let [owner, at] = [model, field];
  for (;;) {
    const relation = relationOf(owner, at);
    const next = relation && targetField(schema, relation);
    if (seen.has(at) || !relation?.target || !next) return keyTo(at, dialect);
    seen.add(at);
    owner = relation.target.concrete;
    at = next;
  }
}

const scopes = new WeakMap<ResolvedModel, Map<Dialect, Scope>>();

/** The columns that an expression of the model can name. */
export function scopeOf(schema: Schema, model: ResolvedModel, dialect: Dialect): Scope {
  const known = scopes.get(model)?.get(dialect);
  if (known) return known;
  const scope: Scope = {
    dialect,
    column: (name) => {
      const field = fieldCalled(model, name);
      if (!field || field.column === null) return undefined;
      const { kind } = typeOf(schema, model, field, dialect);
      return {
        sql: dialect.quote(field.column),
        kind,
        isKey: field.type?.relation !== undefined,
        null: field.null,
      };
    },
  };
  scopes.set(model, (scopes.get(model) ?? new Map<Dialect, Scope>()).set(dialect, scope));
  return scope;
}
