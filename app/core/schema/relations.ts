/** What a relation means: its target, the way back, and how many rows stand at both ends. */
import type { Field } from '../design/design.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import type { FieldId, ModelId, OptionValue } from '../fieldTypes/values.ts';
import type { Range, ResolvedField, ResolvedModel, ResolvedRelation } from './schema.ts';

/** What references are looked up in. */
export interface Known {
  readonly byId: ReadonlyMap<ModelId, ResolvedModel>;
  /** The model in the place of Django's own user, if one is. */
  readonly authUser: ResolvedModel | null;
}

/** Whether the model is Django's own user, which the settings can put another in the place of. */
export const isUsualUser = ({ model, label }: ResolvedModel): boolean =>
  model.external && label.toLowerCase() === 'auth.user';

/** The relation a field of the model is, or null for a field that is none. */
export function resolveRelation(
  owner: ResolvedModel,
  resolved: ResolvedField,
  known: Known,
): ResolvedRelation | null {
  const kind = resolved.type?.relation;
  if (kind === undefined) return null;
  const field = resolved.field ?? (resolved.implicit ? impliedField(resolved) : null);
  if (!field) return null;
  const { options } = field;
  const to = options['to'];
  const target = inPlaceOf(modelOf(to, owner, resolved, known), known);
  const through = options['through'];
  // An inherited one that names its new owner, instead of itself, goes one way.
  const isSelf = target === owner && isModelRef(to) && to.model === resolved.declaredIn;
  const symmetrical = kind === 'manyToMany' && isSelf && options['symmetrical'] !== false;
  const relatedName = relatedNameOf(owner, field);
  const hidden = symmetrical || (relatedName?.endsWith('+') ?? false);
  const byDefault = kind === 'oneToOne' ? owner.modelName : `${owner.modelName}_set`;
  const query = options['related_query_name'];
  return {
    field,
    kind,
    owner,
    declaredIn: resolved.declaredIn,
    implicit: resolved.implicit,
    target,
    targetName: target?.label ?? (isMissing(to) ? to.missing : ''),
    through: modelOf(through, owner, resolved, known),
    symmetrical,
    relatedName,
    hidden,
    accessor: hidden ? null : (relatedName ?? byDefault),
    queryName:
      typeof query === 'string' && query !== ''
        ? fill(query, owner)
        : symmetrical
          ? `${field.name}_rel_+`
          : (relatedName ?? owner.modelName),
    ...rangesOf(kind, resolved),
  };
}

/** The model an option names; an abstract class that names itself means whichever model has it as a base. */
function modelOf(
  value: OptionValue | undefined,
  owner: ResolvedModel,
  { declaredIn }: ResolvedField,
  { byId }: Known,
): ResolvedModel | null {
  if (!isModelRef(value)) return null;
  if (value.model === declaredIn && declaredIn !== owner.id) return owner;
  return byId.get(value.model) ?? null;
}

/** References to Django's own user are written as the setting, and so mean the project's. */
export const inPlaceOf = (
  target: ResolvedModel | null,
  { authUser }: Pick<Known, 'authUser'>,
): ResolvedModel | null => (target && authUser && isUsualUser(target) ? authUser : target);

const implied = new WeakMap<ResolvedField, Field>();

/** The id of a field that Django makes: one that no field of the design has. */
export const impliedId = (model: ModelId, name: string): FieldId => `${model}:${name}` as FieldId;

/** The name of a field that Django makes, by its id; undefined for the id of any other. */
export const impliedName = (id: FieldId): string | undefined =>
  id.includes(':') ? id.slice(id.indexOf(':') + 1) : undefined;

/** The field Django makes where the person made none. */
function impliedField(resolved: ResolvedField): Field {
  let field = implied.get(resolved);
  if (!field) {
    const { name, typeId: type, options, declaredIn } = resolved;
    field = { id: impliedId(declaredIn, name), name, type, options };
    implied.set(resolved, field);
  }
  return field;
}

function relatedNameOf(owner: ResolvedModel, field: Field): string | null {
  for (const given of [field.options['related_name'], owner.meta['default_related_name']]) {
    if (typeof given === 'string' && given !== '') return fill(given, owner);
  }
  return null;
}

/** Fills the placeholders Django knows in reverse names (RelatedField.contribute_to_class). */
export const fill = (name: string, owner: ResolvedModel): string =>
  name
    .replaceAll('%(class)s', owner.modelName)
    .replaceAll('%(model_name)s', owner.modelName)
    .replaceAll('%(app_label)s', owner.model.app.toLowerCase());

function rangesOf(
  kind: ResolvedRelation['kind'],
  { options, unique, null: none }: ResolvedField,
): { forward: Range; reverse: Range } {
  const forward =
    kind === 'manyToMany'
      ? { min: stated(options['forward_min'], 0), max: stated(options['forward_max'], Infinity) }
      : { min: none ? 0 : 1, max: 1 };
  const most = stated(options['reverse_max'], Infinity);
  const single = kind !== 'manyToMany' && unique;
  return {
    forward,
    reverse: { min: stated(options['reverse_min'], 0), max: single ? Math.min(1, most) : most },
  };
}

/** A number of rows as a person states it, or what goes for one that is no whole number. */
const stated = (value: OptionValue | undefined, otherwise: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
