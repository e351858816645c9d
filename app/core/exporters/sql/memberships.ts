/** The many-to-manys a model has from Django's `PermissionsMixin`, as relations: their tables are made like any other. */
import { emptyDesign, emptyModel } from '../../design/design.ts';
import { modelId } from '../../design/ids.ts';
import { impliedId } from '../../schema/relations.ts';
import { membershipsOf } from '../../schema/memberships.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../../schema/schema.ts';

const anyNumber = { min: 0, max: Infinity };

export const membershipLinks = (
  schema: Schema,
  owner: ResolvedModel,
): readonly ResolvedRelation[] =>
  membershipsOf(owner).map(({ name, to }): ResolvedRelation => ({
    field: { id: impliedId(owner.id, name), name, type: 'ManyToManyField', options: {} },
    kind: 'manyToMany',
    owner,
    declaredIn: owner.id,
    implicit: true,
    target: schema.byLabel.get(to.toLowerCase()) ?? installedModel(to),
    targetName: to,
    through: null,
    symmetrical: false,
    relatedName: 'user_set',
    hidden: false,
    accessor: 'user_set',
    queryName: 'user',
    forward: anyNumber,
    reverse: anyNumber,
  }));

/** A model of Django's that the design does not show. */
function installedModel(label: string): ResolvedModel | null {
  const [app = '', name = ''] = label.split('.');
  const model = emptyModel({ id: modelId(1), name, app, external: true });
  return resolve({ ...emptyDesign(), models: [model], nextId: 2 }).models[0] ?? null;
}
