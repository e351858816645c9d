/** Who claims which name on a model: its own fields, and the ways back of relations that point at it. */
import { freeName, isUsableName, plural, snakeCase } from '../design/names.ts';
import type { FieldId } from '../fieldTypes/values.ts';
import { genericRelations } from '../schema/generics.ts';
import { placesInDjango } from '../schema/importOrder.ts';
import { extendedBy } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { namesTaken, set, setSeveral } from './fixes.ts';
import { breaksImport, lostWith } from './modelMembers.ts';
import type { Fix } from './rule.ts';
import { isForgotten, namedRelation } from './scan.ts';
import { visibleFields } from '../schema/fieldsByName.ts';

/** One way back on a model. */
export interface Claim {
  /** Null when an installed app made it, or a generic relation. */
  readonly relation: ResolvedRelation | null;
  /** `Book.author`, `auth.User.groups` */
  readonly from: string;
}

interface Claims {
  readonly fields: ReadonlySet<string>;
  /** By accessor; hidden ways back claim no name. */
  readonly accessors: ReadonlyMap<string, readonly Claim[]>;
}

const names = new WeakMap<readonly ResolvedField[], ReadonlySet<string>>();

function namesOf(fields: readonly ResolvedField[]): ReadonlySet<string> {
  let found = names.get(fields);
  if (!found) {
    const checked = fields.filter(({ type }) => type?.generic === undefined);
    names.set(fields, (found = new Set(checked.map(({ name }) => name))));
  }
  return found;
}

const known = new WeakMap<ResolvedModel, Claims>();

export function claimsOn(schema: Schema, target: ResolvedModel): Claims {
  let claims = known.get(target);
  if (!claims) {
    const accessors = new Map<string, Claim[]>();
    const add = (accessor: string | null, claim: Claim) => {
      if (accessor === null) return;
      const list = accessors.get(accessor);
      if (list) list.push(claim);
      else accessors.set(accessor, [claim]);
    };
    for (const { accessor, from } of target.installedReverse)
      add(accessor, { relation: null, from });
    for (const relation of waysBack(target)) {
      if (isForgotten(schema, relation.field.id)) continue;
      add(relation.accessor, { relation, from: namedRelation(relation) });
    }
    for (const { owner, field, target: other, queryName } of genericRelations(schema)) {
      if (other === target && owner.kind !== 'abstract') {
        add(queryName, { relation: null, from: `${owner.model.name}.${field.name}` });
      }
    }
    claims = { fields: namesOf(visibleFields(target)), accessors };
    known.set(target, claims);
  }
  return claims;
}

/**
 * The relations that lead back from a model: those that point at it, and those that point at models it extends, less the
 * links by which models extend those (Options._get_fields).
 */
export const waysBack = (target: ResolvedModel): readonly ResolvedRelation[] => [
  ...target.concrete.reverse,
  ...extendedBy(target).flatMap(({ reverse }) => reverse.filter((one) => !isParentLink(one))),
];

/**
 * Of several ways back of one name Django takes the last, a model's own after those it inherits, those of models that
 * stand later in `models.py` after others, and one model's many-to-manys after its keys (Options.fields_map).
 */
export function wayBack(
  schema: Schema,
  model: ResolvedModel,
  name: string,
  hiddenToo: boolean,
): ResolvedRelation | undefined {
  const called = waysBack(model).filter(
    ({ queryName, hidden, field, kind }) =>
      queryName === name &&
      (hiddenToo || !hidden || kind === 'manyToMany') &&
      !isForgotten(schema, field.id),
  );
  const own = called.filter(({ target }) => target?.concrete === model.concrete);
  const some = own.length > 0 ? own : called;
  const last = some.length > 1 ? lastInDjango(schema, some) : some[0];
  return (
    called.findLast(({ owner, kind }) => owner === last?.owner && kind === 'manyToMany') ?? last
  );
}

function lastInDjango(
  schema: Schema,
  relations: readonly ResolvedRelation[],
): ResolvedRelation | undefined {
  const places = placesInDjango(schema);
  const placeOf = ({ owner }: ResolvedRelation) => places.get(owner.id) ?? -1;
  return relations.toSorted((one, other) => placeOf(one) - placeOf(other)).at(-1);
}

/** Whether the relation is the one by which its model extends another. */
export const isParentLink = ({ implicit, field }: ResolvedRelation): boolean =>
  implicit || field.options['parent_link'] === true;

/** The other ways back of this accessor. */
export const rivals = (
  schema: Schema,
  relation: ResolvedRelation,
  target: ResolvedModel,
  accessor: string,
): readonly Claim[] =>
  (claimsOn(schema, target).accessors.get(accessor) ?? []).filter(
    (claim) => claim.relation !== relation,
  );

/**
 * A name for the way back that nobody on the target has: `books`, else `author_books`, else numbered. With `byField` at
 * once `author_books`.
 */
export function freeReverseName(
  schema: Schema,
  relation: ResolvedRelation,
  target: ResolvedModel,
  { also = [], byField = false }: { also?: readonly string[]; byField?: boolean } = {},
): string {
  const claims = claimsOn(schema, target);
  const taken = new Set(
    [
      ...namesTaken(target),
      ...[...claims.accessors.values()]
        .flat()
        .flatMap((claim) => (claim.relation === relation ? [] : [claim.relation?.queryName])),
      ...claims.accessors.keys(),
      ...target.installedReverse.map(({ queryName }) => queryName),
      ...also,
    ]
      .filter((name) => name !== undefined)
      .map((name) => name.toLowerCase()),
  );
  const one = snakeCase(relation.owner.model.name).replaceAll(/_+/g, '_').replaceAll(/^_|_$/g, '');
  const many = relation.kind === 'oneToOne' ? one : plural(one);
  const isFree = (name: string) =>
    !taken.has(name.toLowerCase()) &&
    isUsableName(name) &&
    lostWith(name) === undefined &&
    !breaksImport(name);
  const longer = `${relation.field.name}_${many}`.replaceAll(/_+/g, '_');
  const wanted = byField ? [longer] : [many, longer];
  return wanted.find(isFree) ?? freeName(wanted.find(isUsableName) ?? 'related_rows', taken);
}

/** Gives one way back a name of its own; a query name of its own would bring the clash back, so it goes. */
export function nameWayBack(
  schema: Schema,
  relation: ResolvedRelation,
  target: ResolvedModel,
): Fix {
  const name = freeReverseName(schema, relation, target);
  return setSeveral(`Name it ${name}`, relation.field.id, {
    related_name: name,
    related_query_name: undefined,
  });
}

/** Gives the name that `filter()` goes back by a form it can have, where the target is not known. */
export function nameForQueries({ queryName, field }: ResolvedRelation): Fix {
  const name = queryName.replaceAll(/_+/g, '_').replace(/_$/, '') || 'related';
  return set(`Call it ${name} in filter()`, field.id, 'related_query_name', name);
}

/** A many-to-many with a `+` from `default_related_name`: Django gives it a way back of that name all the same. */
export const isHiddenByDefault = ({
  kind,
  field,
  relatedName,
  symmetrical,
}: ResolvedRelation): boolean =>
  kind === 'manyToMany' &&
  !symmetrical &&
  !field.options['related_name'] &&
  relatedName?.endsWith('+') === true;

export const hideWayBack = (field: FieldId): Fix =>
  set('Hide the way back', field, 'related_name', '+');
