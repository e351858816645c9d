import { findField } from '../design/queries.ts';
import { isFieldRef, isList } from '../fieldTypes/values.ts';
import type { ResolvedRelation, Schema } from '../schema/schema.ts';

/** The two keys of a through model by which a many-to-many runs. */
export interface Pair {
  readonly source: ResolvedRelation;
  readonly target: ResolvedRelation;
}

/** The keys of a many-to-many's through model, as Django picks them; null where they can't be told. */
export function keysOfPair(
  { design }: Schema,
  { owner, target, through, field }: ResolvedRelation,
): Pair | null {
  const keys = through?.relations.filter(({ kind }) => kind !== 'manyToMany') ?? [];
  const stated = field.options['through_fields'];
  if (isList(stated)) {
    const [source, other] = stated.map((item) => {
      const name = isFieldRef(item) ? findField(design, item.field)?.name : item;
      return keys.find((key) => key.field.name === name);
    });
    return source && other && source !== other ? { source, target: other } : null;
  }
  const toOwner = keys.filter((key) => key.target === owner);
  const toTarget = keys.filter((key) => key.target === target);
  // Of a relation to itself, the first key is the source (`ManyToManyField._get_m2m_attr`).
  if (owner === target) {
    const [source, other] = toOwner;
    return source && other && toOwner.length === 2 ? { source, target: other } : null;
  }
  const [source, other] = [toOwner[0], toTarget[0]];
  return source && other && toOwner.length === 1 && toTarget.length === 1
    ? { source, target: other }
    : null;
}
