/**
 * What a type checker cannot see in the class body and Django adds when it makes the class: the implicit key, the stored
 * values of keys, and the ways back of relations. The mypy plugin of django-stubs finds them by itself; Pyright and others
 * need them declared, with the managers of `django_stubs_ext.db.models.manager` (django-stubs, README: reverse relations).
 */
import { isFieldRef } from '../../fieldTypes/values.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { Py } from './python/py.ts';
import { imported, models, text } from './python/py.ts';
import { isWritableName } from './writing.ts';

/** `comments: RelatedManager["Comment"]` */
export interface Annotation {
  readonly name: string;
  readonly type: Py;
}

/** How the file names a class where only checkers read it; null if it cannot. */
export type TypeOf = (model: ResolvedModel) => Py | null;

/** @param taken What the class body gives: nothing is said twice, nor of a type that means something else there. */
export function annotationsOf(
  model: ResolvedModel,
  typeOf: TypeOf,
  taken: ReadonlySet<string>,
): readonly Annotation[] {
  const found = [
    ...(model.kind === 'concrete' && model.isWhole ? keyOf(model) : []),
    ...model.relations.flatMap((relation) => storedValue(model, relation)),
    ...(model.kind === 'concrete' ? model.reverse : []).flatMap((one) => wayBack(one, typeOf)),
  ];
  return found.filter(
    ({ name, type }, i) =>
      isWritableName(name) &&
      !taken.has(name) &&
      found.findIndex((one) => one.name === name) === i &&
      !builtinsIn(type).some((builtin) => taken.has(builtin)),
  );
}

const builtin = (name: string): Py => ({ kind: 'imported', from: null, rest: [name] });

/** Names without an import: of Python, or of classes of the file. */
function builtinsIn(type: Py): readonly string[] {
  if (type.kind === 'imported') return type.from === null ? type.rest : [];
  if (type.kind === 'string') return [type.literal.slice(1, -1)];
  if (type.kind === 'subscript') return type.items.flatMap(builtinsIn);
  return type.kind === 'binary' ? builtinsIn(type.left) : [];
}

const keyOf = ({ primaryKey }: ResolvedModel): readonly Annotation[] =>
  primaryKey.implicit && primaryKey.type?.relation === undefined
    ? [{ name: primaryKey.name, type: builtin('int') }]
    : [];

/** `author_id: int | None`, for keys of the class body. */
function storedValue(model: ResolvedModel, relation: ResolvedRelation): readonly Annotation[] {
  const field = model.fields.find(({ name }) => name === relation.field.name);
  if (!field || field.declaredIn !== model.id || field.attname === field.name) return [];
  const type = typeOfKey(relation);
  if (!type) return [];
  const none = text('None');
  return [
    {
      name: field.attname,
      type: field.null ? { kind: 'binary', operator: '|', left: type, right: none } : type,
    },
  ];
}

/** The type of what a key stores, at the end of keys to keys; null for none that is known. */
function typeOfKey(relation: ResolvedRelation): Py | null {
  const seen = new Set<ResolvedField>();
  let [model, field] = [relation.target, targetField(relation)];
  while (model && field && !seen.has(field)) {
    seen.add(field);
    if (field.type?.relation === undefined)
      return (field.type && typeOfValue(field.type.value)) ?? null;
    const { name } = field;
    const next: ResolvedRelation | undefined = [model, ...model.ancestors]
      .flatMap(({ relations }) => relations)
      .find((one) => one.field.name === name);
    if (!next) return null;
    [model, field] = [next.target, targetField(next)];
  }
  return null;
}

function targetField({ target, field }: ResolvedRelation): ResolvedField | undefined {
  const to = field.options['to_field'];
  if (to === undefined || to === null) return target?.concrete.primaryKey;
  if (!isFieldRef(to) || !target) return undefined;
  return allFieldsOf(target).find((one) => one.field?.id === to.field);
}

function typeOfValue(kind: ValueKind): Py | null {
  if (kind === 'integer' || kind === 'bigInteger') return builtin('int');
  if (kind === 'text' || kind === 'ipAddress') return builtin('str');
  if (kind === 'uuid') return imported('uuid', 'UUID');
  return kind === 'decimal' ? imported('decimal', 'Decimal') : null;
}

function wayBack(relation: ResolvedRelation, typeOf: TypeOf): readonly Annotation[] {
  const { accessor, owner, kind, through } = relation;
  const type = typeOf(owner);
  if (accessor === null || !type) return [];
  if (kind === 'oneToOne') return [{ name: accessor, type }];
  const link = kind === 'manyToMany' ? ((through && typeOf(through)) ?? models('Model')) : null;
  const manager = link ? 'ManyRelatedManager' : 'RelatedManager';
  const of = imported('django_stubs_ext.db.models.manager', manager);
  return [{ name: accessor, type: { kind: 'subscript', of, items: link ? [type, link] : [type] } }];
}
