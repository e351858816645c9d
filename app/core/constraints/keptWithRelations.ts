import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Report } from './rule.ts';

/**
 * A check that reads nothing but relations and the names of the models they join, which is gone through again only once an
 * edit has changed some of these: most edits change none.
 */
export function keptWithRelations(
  check: (schema: Schema) => readonly Report[],
): (schema: Schema) => readonly Report[] {
  let last: { readonly schema: Schema; readonly reports: readonly Report[] } | null = null;
  return (schema) => {
    if (!last || !haveSameRelations(last.schema, schema)) last = { schema, reports: check(schema) };
    return last.reports;
  };
}

const haveSameRelations = ({ relations: a }: Schema, { relations: b }: Schema): boolean =>
  a.length === b.length && a.every((one, n) => isSame(one, b[n]));

const isSame = (a: ResolvedRelation, b: ResolvedRelation | undefined): boolean =>
  a.field === b?.field &&
  a.declaredIn === b.declaredIn &&
  a.through?.id === b.through?.id &&
  isSameModel(a.owner, b.owner) &&
  isSameModel(a.target, b.target);

const isSameModel = (a: ResolvedModel | null, b: ResolvedModel | null): boolean =>
  a?.id === b?.id &&
  a?.model.name === b?.model.name &&
  a?.kind === b?.kind &&
  a?.concrete.id === b?.concrete.id &&
  a?.concrete.model.name === b?.concrete.model.name;
