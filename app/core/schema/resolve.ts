import type { Design, Field, Model } from '../design/design.ts';
import { modelLabel } from '../design/queries.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import type { ModelId, Options, OptionValue } from '../fieldTypes/values.ts';
import { findInstalled } from './installed.ts';
import type { Range, ResolvedField, ResolvedModel, ResolvedRelation, Schema } from './schema.ts';

/** The lists of a model are filled while resolving, and read-only to everybody else. */
interface Draft extends ResolvedModel {
  readonly relations: ResolvedRelation[];
  readonly reverse: ResolvedRelation[];
}

const resolved = new WeakMap<Design, Schema>();

/** What the design means: Django's rules applied once, for every rule, exporter and view to read. Computed once a version. */
export function resolve(design: Design): Schema {
  let schema = resolved.get(design);
  if (!schema) {
    schema = build(design);
    resolved.set(design, schema);
  }
  return schema;
}

function build(design: Design): Schema {
  const models = design.models.map((model) => resolveModel(design, model));
  const byId = new Map<ModelId, Draft>(models.map((model) => [model.id, model]));
  const byLabel = new Map<string, Draft>();
  for (const model of models) {
    const key = model.label.toLowerCase();
    if (!byLabel.has(key)) byLabel.set(key, model);
  }
  const relations: ResolvedRelation[] = [];
  for (const owner of models) {
    for (const field of owner.model.fields) {
      const relation = resolveRelation(owner, field, byId);
      if (!relation) continue;
      owner.relations.push(relation);
      if (owner.model.external) continue;
      relations.push(relation);
      if (relation.target) byId.get(relation.target.id)?.reverse.push(relation);
    }
  }
  return { design, models, byId, byLabel, relations };
}

const localParts = new WeakMap<
  Model,
  { auto: string; fields: readonly ResolvedField[]; primaryKey: ResolvedField }
>();

/** The fields of a model depend on nothing but the model and the default primary key: kept as long as both are the same. */
function localPart(model: Model, auto: string) {
  const known = localParts.get(model);
  if (known?.auto === auto) return known;
  const installed = model.external ? findInstalled(modelLabel(model)) : undefined;
  const own = model.fields.map((field) =>
    resolveField(field, field.name, field.type, field.options),
  );
  const brought = (installed?.fields ?? [])
    .filter(({ name }) => !own.some((field) => field.name === name))
    .map(({ name, type, options }) => resolveField(null, name, type, options));
  const stated = [...brought, ...own];
  const key = stated.find((field) => field.primaryKey);
  const implicit = key
    ? []
    : [{ ...resolveField(null, 'id', auto, { primary_key: true }), implicit: true }];
  const fields = [...implicit, ...stated];
  const primaryKey = key ?? fields[0];
  if (!primaryKey) throw new Error('a model always has a primary key');
  const part = { auto, fields, primaryKey };
  localParts.set(model, part);
  return part;
}

function resolveModel(design: Design, model: Model): Draft {
  const { fields, primaryKey } = localPart(model, design.settings.defaultAutoField);
  const label = modelLabel(model);
  const modelName = model.name.toLowerCase();
  const installed = model.external ? findInstalled(label) : undefined;
  const table = model.meta['db_table'];
  return {
    id: model.id,
    model,
    label,
    modelName,
    table:
      typeof table === 'string' && table !== ''
        ? table
        : (installed?.table ?? `${model.app}_${modelName}`),
    fields,
    primaryKey,
    relations: [],
    reverse: [],
    installedReverse: installed?.reverse ?? [],
  };
}

function resolveField(
  field: Field | null,
  name: string,
  typeId: string,
  options: Options,
): ResolvedField {
  const type = findFieldType(typeId);
  const value = (option: string): OptionValue | undefined =>
    type?.forced?.[option] ?? options[option] ?? type?.options[option]?.default;
  const isKey = type?.relation !== undefined && type.hasColumn;
  const attname = isKey ? `${name}_id` : name;
  const column = options['db_column'];
  // A many-to-many is no column, so it never becomes the key, whatever it says.
  const primaryKey = type?.relation !== 'manyToMany' && value('primary_key') === true;
  return {
    name,
    field,
    type,
    typeId,
    options,
    attname,
    column:
      type?.hasColumn === false
        ? null
        : typeof column === 'string' && column !== ''
          ? column
          : attname,
    null: value('null') === true,
    unique: primaryKey || value('unique') === true,
    primaryKey,
    implicit: false,
  };
}

function resolveRelation(
  owner: Draft,
  field: Field,
  byId: ReadonlyMap<ModelId, Draft>,
): ResolvedRelation | null {
  const kind = findFieldType(field.type)?.relation;
  if (kind === undefined) return null;
  const { options } = field;
  const to = options['to'];
  const target = (isModelRef(to) ? byId.get(to.model) : undefined) ?? null;
  const through = options['through'];
  const symmetrical = kind === 'manyToMany' && target === owner && options['symmetrical'] !== false;
  const relatedName = relatedNameOf(owner, field);
  const hidden = symmetrical || (relatedName?.endsWith('+') ?? false);
  const byDefault = kind === 'oneToOne' ? owner.modelName : `${owner.modelName}_set`;
  const query = options['related_query_name'];
  return {
    field,
    kind,
    owner,
    target,
    targetName: target?.label ?? (isMissing(to) ? to.missing : ''),
    through: (isModelRef(through) ? byId.get(through.model) : undefined) ?? null,
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
    ...rangesOf(kind, field),
  };
}

function relatedNameOf(owner: ResolvedModel, field: Field): string | null {
  for (const given of [field.options['related_name'], owner.model.meta['default_related_name']]) {
    if (typeof given === 'string' && given !== '') return fill(given, owner);
  }
  return null;
}

/** Fills the placeholders Django knows in reverse names (RelatedField.contribute_to_class). */
const fill = (name: string, owner: ResolvedModel): string =>
  name
    .replaceAll('%(class)s', owner.modelName)
    .replaceAll('%(model_name)s', owner.modelName)
    .replaceAll('%(app_label)s', owner.model.app.toLowerCase());

function rangesOf(
  kind: ResolvedRelation['kind'],
  field: Field,
): { forward: Range; reverse: Range } {
  const stated = field.options['reverse_min'];
  const min = typeof stated === 'number' ? stated : 0;
  if (kind === 'manyToMany')
    return { forward: { min: 0, max: Infinity }, reverse: { min, max: Infinity } };
  const { unique, null: none } = resolveField(field, field.name, field.type, field.options);
  return { forward: { min: none ? 0 : 1, max: 1 }, reverse: { min, max: unique ? 1 : Infinity } };
}
