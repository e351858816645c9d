import type { Design, Model } from '../design/design.ts';
import { modelLabel } from '../design/queries.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId, Options } from '../fieldTypes/values.ts';
import { lineagesOf } from './bases.ts';
import type { Lineage } from './bases.ts';
import { localPartsOf, namesSaid } from './fields.ts';
import type { LocalPart } from './fields.ts';
import { findInstalled } from './installed.ts';
import { metasOf } from './meta.ts';
import { isUsualUser, resolveRelation } from './relations.ts';
import type { Known } from './relations.ts';
import { installedReverseOf } from './memberships.ts';
import type { Parent, ResolvedModel, ResolvedRelation, ReverseName, Schema } from './schema.ts';

/** The lists of a model are filled while resolving, and read-only to everybody else. */
interface Draft extends ResolvedModel {
  readonly bases: ResolvedModel[];
  readonly ancestors: ResolvedModel[];
  readonly parents: Parent[];
  concrete: ResolvedModel;
  table: string;
  readonly relations: ResolvedRelation[];
  readonly reverse: ResolvedRelation[];
  installedReverse: readonly ReverseName[];
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
  const lineages = lineagesOf(design);
  const metas = metasOf(design, lineages);
  const parts = localPartsOf(design, lineages, metas);
  const models = design.models.map((model) => {
    const part = parts.get(model.id);
    const lineage = lineages.get(model.id);
    if (!part || !lineage) throw new Error('every model is resolved');
    return draftOf(model, part, lineage, metas.get(model.id) ?? model.meta);
  });
  const byId = new Map<ModelId, Draft>(models.map((model) => [model.id, model]));
  const byLabel = new Map<string, Draft>();
  for (const draft of models) {
    const key = draft.label.toLowerCase();
    if (!byLabel.has(key)) byLabel.set(key, draft);
    connect(draft, parts.get(draft.id), lineages.get(draft.id), byId);
  }
  const authUser = authUserOf(design, byId);
  for (const draft of models) {
    if (draft.model.external || draft === authUser)
      draft.installedReverse = installedReverseOf(draft, models, authUser);
  }
  const known: Known = { byId, authUser };
  const relations: ResolvedRelation[] = [];
  const drawn: ResolvedRelation[] = [];
  for (const owner of models) {
    for (const field of owner.fields) {
      const relation = resolveRelation(owner, field, known);
      if (!relation) continue;
      owner.relations.push(relation);
      if (owner.model.external) continue;
      if (relation.declaredIn === owner.id) drawn.push(relation);
      if (owner.kind === 'abstract') continue;
      relations.push(relation);
      const { target } = relation;
      // What a manager or code has taken the name of leads nowhere.
      const isHidden = relation.declaredIn === owner.id && namesSaid(owner.model).has(field.name);
      if (target && target.kind !== 'abstract' && !isHidden)
        byId.get(target.concrete.id)?.reverse.push(relation);
    }
  }
  return { design, models, byId, byLabel, authUser, relations, drawn };
}

/** The model that the settings name as the user; null for Django's own, and for one that is not there. */
function authUserOf(
  { settings: { authUser } }: Design,
  byId: ReadonlyMap<ModelId, Draft>,
): Draft | null {
  const named = authUser !== null && isModelRef(authUser) ? byId.get(authUser.model) : undefined;
  return named && !isUsualUser(named) ? named : null;
}

function draftOf(model: Model, part: LocalPart, lineage: Lineage, meta: Options): Draft {
  const label = modelLabel(model);
  const modelName = model.name.toLowerCase();
  const installed = model.external ? findInstalled(label) : undefined;
  const table = meta['db_table'];
  const draft: Omit<Draft, 'concrete'> = {
    id: model.id,
    model,
    local: part,
    label,
    modelName,
    kind: part.kind,
    bases: [],
    ancestors: [],
    isWhole: lineage.isWhole,
    isTangled: lineage.isTangled,
    isCyclic: lineage.isCyclic,
    meta,
    table:
      typeof table === 'string' && table !== ''
        ? table
        : (installed?.table ?? `${model.app}_${modelName}`),
    fields: part.fields,
    primaryKey: part.primaryKey,
    parents: [],
    relations: [],
    reverse: [],
    installedReverse: [],
  };
  return Object.assign(draft, { concrete: draft as Draft });
}

/** Joins a model to those it is made of. */
function connect(
  draft: Draft,
  part: LocalPart | undefined,
  lineage: Lineage | undefined,
  byId: ReadonlyMap<ModelId, Draft>,
): void {
  const found = (models: readonly Model[] = []): readonly Draft[] =>
    models.flatMap(({ id }) => byId.get(id) ?? []);
  draft.bases.push(...found(lineage?.bases));
  draft.ancestors.push(...found(lineage?.ancestors));
  for (const { model, link } of part?.parents ?? []) {
    const parent = byId.get(model);
    if (parent) draft.parents.push({ model: parent, link });
  }
  draft.concrete = byId.get(part?.concrete ?? draft.id) ?? draft;
  if (draft.concrete !== draft) draft.table = draft.concrete.table;
}
