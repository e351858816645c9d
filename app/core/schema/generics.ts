/** Generic relations: from a model to the rows of another that has a generic key (django/contrib/contenttypes/fields.py). */
import { isModelRef } from '../fieldTypes/values.ts';
import { fill, inPlaceOf } from './relations.ts';
import type { ResolvedField, ResolvedModel, Schema } from './schema.ts';

export interface GenericRelation {
  readonly owner: ResolvedModel;
  readonly field: ResolvedField;
  /** Null when the target is not in the design. */
  readonly target: ResolvedModel | null;
  /** The name by which the target's queries, and its attributes, lead back; null without one, as usual. */
  readonly queryName: string | null;
}

const known = new WeakMap<Schema['models'], readonly GenericRelation[]>();
const rows = new WeakMap<readonly ResolvedField[], readonly ResolvedField[]>();

/** Every generic relation of every model, those of abstract bases where they are inherited too. */
export function genericRelations(schema: Schema): readonly GenericRelation[] {
  let found = known.get(schema.models);
  if (!found) {
    found = schema.models.flatMap((owner) =>
      rowsIn(owner.fields).map((field) => resolved(owner, field, schema)),
    );
    known.set(schema.models, found);
  }
  return found;
}

/** Of a model's fields the generic relations; its list of fields is the same until an edit concerns it. */
function rowsIn(fields: readonly ResolvedField[]): readonly ResolvedField[] {
  let found = rows.get(fields);
  if (!found) rows.set(fields, (found = fields.filter(({ type }) => type?.generic === 'rows')));
  return found;
}

function resolved(owner: ResolvedModel, field: ResolvedField, schema: Schema): GenericRelation {
  const { to, related_query_name: name } = field.options;
  const target = !isModelRef(to)
    ? null
    : to.model === field.declaredIn
      ? owner
      : inPlaceOf(schema.byId.get(to.model) ?? null, schema);
  const queryName = typeof name === 'string' && name !== '' ? fill(name, owner) : null;
  return { owner, field, target, queryName };
}

/** What the dotted line of a generic relation says. */
export const genericSentence = (owner: string, target: string): string =>
  `Each ${owner} has any number of ${target} rows, which other models can have too.`;
