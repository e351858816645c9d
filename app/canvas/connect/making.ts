/** What choosing a relation does to the design: models that are not there yet, then the field. */
import { changeFieldType, deleteFields, setOptions } from '../../core/commands/fields.ts';
import { addModel } from '../../core/commands/models.ts';
import { addThroughModel, connect } from '../../core/commands/relations.ts';
import type { Design, Model, Position } from '../../core/design/design.ts';
import { nextFieldId, nextModelId } from '../../core/design/ids.ts';
import { findField, findModel, findOwner, modelLabel } from '../../core/design/queries.ts';
import { relationTypes, targetId } from '../../core/design/relation.ts';
import type { RelationKind } from '../../core/fieldTypes/fieldType.ts';
import type { FieldId, ModelId, Options } from '../../core/fieldTypes/values.ts';
import { findInstalled, installedModels } from '../../core/schema/installed.ts';
import type { InstalledModel } from '../../core/schema/installed.ts';
import type { Target } from '../../state/connecting.ts';

/** Room between a model and one that is put beside it. */
const BESIDE = 320;

/** The models of installed apps that the design does not refer to yet. */
export const installedToAdd = (design: Design): readonly InstalledModel[] => {
  const there = new Set(design.models.map((model) => modelLabel(model).toLowerCase()));
  return installedModels.filter(({ app, name }) => !there.has(`${app}.${name}`.toLowerCase()));
};

/** How a target is called and whether it can hold a field, in the design or not yet. */
export function describeTarget(
  design: Design,
  target: Target,
): { readonly name: string; readonly external: boolean } | null {
  if (target.kind === 'model') return findModel(design, target.id) ?? null;
  if (target.kind === 'new') return { name: target.name, external: false };
  const installed = findInstalled(target.label);
  return installed ? { name: installed.name, external: true } : null;
}

/** The design with the target in it, and the target's id. */
export function withTarget(
  design: Design,
  target: Target,
  beside: Model,
): { readonly design: Design; readonly id: ModelId } {
  if (target.kind === 'model') return { design, id: target.id };
  const id = nextModelId(design);
  if (target.kind === 'new') {
    const { name, position } = target;
    return { design: addModel.run(design, { name, position, app: appBeside(design, beside) }), id };
  }
  const [app = '', name = ''] = target.label.split('.');
  const position = freeBeside(design, beside);
  return { design: addModel.run(design, { name, app, position, external: true }), id };
}

const appBeside = (design: Design, { app, external }: Model): string =>
  external ? (design.models.find((model) => !model.external)?.app ?? 'app') : app;

/** To the right of a model, below whatever lies there. */
export function freeBeside(design: Design, { position }: Model): Position {
  const place = { x: position.x + BESIDE, y: position.y };
  const taken = () =>
    design.models.some(
      (model) =>
        Math.abs(model.position.x - place.x) < 240 && Math.abs(model.position.y - place.y) < 140,
    );
  while (taken()) place.y += 160;
  return place;
}

export interface Chosen {
  readonly from: ModelId;
  readonly target: Target;
  readonly kind: RelationKind;
  /** Whether the model the line started from holds the field. */
  readonly holder: 'from' | 'to';
  readonly through?: boolean;
}

/** The design with the relation made. */
export function withRelation(
  design: Design,
  { from, target, kind, holder, through = false }: Chosen,
): Design {
  const start = findModel(design, from);
  if (!start) return design;
  const made = withTarget(design, target, start);
  const [owner, other] = holder === 'from' ? [from, made.id] : [made.id, from];
  const field = nextFieldId(made.design);
  const connected = connect.run(made.design, { owner, target: other, kind });
  return through ? addThroughModel.run(connected, { field }) : connected;
}

/** The model of this name or label, in the design or among the installed ones. */
export function targetNamed(design: Design, name: string): Target | null {
  const wanted = name.toLowerCase();
  const called = (model: Model) =>
    model.name.toLowerCase() === wanted || modelLabel(model).toLowerCase() === wanted;
  const model = design.models.find(called);
  if (model) return { kind: 'model', id: model.id };
  const installed = installedModels.find(
    (one) =>
      one.name.toLowerCase() === wanted ||
      `${one.app}.${one.name}`.toLowerCase() === wanted ||
      one.reference?.toLowerCase() === wanted,
  );
  return installed ? { kind: 'installed', label: `${installed.app}.${installed.name}` } : null;
}

/** The design with a field made a relation, as `connect` would have made it, where it stands. */
export function withFieldAsRelation(
  design: Design,
  id: FieldId,
  kind: RelationKind,
  target: Target,
  options: Options,
): Design {
  const owner = findOwner(design, id);
  const field = findField(design, id);
  if (!owner || !field) return design;
  const made = withTarget(design, target, owner);
  const model = nextFieldId(made.design);
  const tried = connect.run(deleteFields.run(made.design, { fields: [id] }), {
    owner: owner.id,
    target: made.id,
    kind,
    name: field.name,
    options,
  });
  const as = findField(tried, model);
  if (!as) return design;
  const typed = changeFieldType.run(made.design, { field: id, type: relationTypes[kind] });
  return setOptions.run(typed, { field: id, options: as.options });
}

/** Relations that join two models already, either way. */
export function relationsBetween(design: Design, one: ModelId, other: ModelId): readonly string[] {
  const held = (owner: ModelId, to: ModelId) => {
    const model = findModel(design, owner);
    return (model?.fields ?? [])
      .filter((field) => targetId(field) === to)
      .map((field) => `${model?.name}.${field.name}`);
  };
  return one === other ? held(one, one) : [...held(one, other), ...held(other, one)];
}
