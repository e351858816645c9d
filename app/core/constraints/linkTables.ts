import { isModelRef } from '../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { missingModel } from './targets.ts';
import { writtenRelations } from './scan.ts';

/** A table Django keeps rows or links in. */
export interface Table {
  readonly name: string;
  /** The model whose rows it holds, or the many-to-many whose links Django keeps in it. */
  readonly of: ResolvedModel | ResolvedRelation;
}

/** Whether Django makes and changes the table of a model; of a proxy what its own Meta says counts. */
const isManaged = ({ kind, meta }: ResolvedModel): boolean =>
  kind !== 'abstract' && meta['managed'] !== false;

/** A many-to-many for which Django makes the table itself. */
export const makesOwnTable = (
  schema: Schema,
  { kind, field, through }: ResolvedRelation,
): boolean =>
  kind === 'manyToMany' && !through && missingModel(schema, field.options['through']) === undefined;

/** The many-to-many whose automatic model has this name, as a text in a model's class means it; Django ignores case. */
export function automaticTable(
  schema: Schema,
  { model }: ResolvedModel,
  name: string,
): ResolvedRelation | undefined {
  const label = (name.includes('.') ? name : `${model.app}.${name}`).toLowerCase();
  if (!label.includes('_')) return undefined;
  return writtenRelations(schema).find(
    (one) =>
      `${one.owner.label}_${one.field.name}`.toLowerCase() === label && makesOwnTable(schema, one),
  );
}

/** The many-to-many for whose links Django makes the table that a relation points at, as no model with rows has the name. */
export function linksPointedAt(
  schema: Schema,
  { owner, field: { options } }: ResolvedRelation,
): ResolvedRelation | undefined {
  const { to } = options;
  const target = isModelRef(to) ? schema.byId.get(to.model) : undefined;
  const name = target?.kind === 'abstract' ? target.label : missingModel(schema, to);
  return name === undefined ? undefined : automaticTable(schema, owner, name);
}

/** What a relation to a table of links has in common with what is there, by the names Django gives. */
export interface AtLinks {
  /** The many-to-many whose links they are. */
  readonly links: ResolvedRelation;
  /** Whether the attribute, and the name in `filter()`, that would lead back is a key of the table. */
  readonly accessorIsKey: boolean;
  readonly queryNameIsKey: boolean;
  /** Other relations to the same links whose attribute is the one of this relation, or its name in `filter()`. */
  readonly sameAccessor: readonly ResolvedRelation[];
  readonly accessorIsQueryName: readonly ResolvedRelation[];
}

/** Undefined for a relation that points at no table of links (`RelatedField._check_clashes`). */
export function atLinks(schema: Schema, relation: ResolvedRelation): AtLinks | undefined {
  const links = linksPointedAt(schema, relation);
  if (!links) return undefined;
  const keys = linkFields(links);
  const { accessor, queryName } = relation;
  const others = writtenRelations(schema).filter(
    (one) => one !== relation && one.accessor !== null && linksPointedAt(schema, one) === links,
  );
  return {
    links,
    accessorIsKey: accessor !== null && keys.includes(accessor),
    queryNameIsKey: keys.includes(queryName),
    sameAccessor: others.filter((one) => one.accessor === accessor),
    accessorIsQueryName: others.filter((one) => one.accessor === queryName),
  };
}

/** The names of the fields of a model that Django makes for links (`create_many_to_many_intermediary_model`). */
export function linkFields({ owner, target, targetName }: ResolvedRelation): readonly string[] {
  const from = owner.modelName;
  const to = (target?.model.name ?? targetName).replace(/^.*\./, '').toLowerCase();
  return from === to ? ['id', `from_${from}`, `to_${to}`] : ['id', from, to];
}

/** The table of a many-to-many: of its model between, or the one Django makes. */
export function linkTable({ through, field, owner }: ResolvedRelation): string {
  if (through) return through.table;
  const stated = field.options['db_table'];
  return typeof stated === 'string' && stated !== '' ? stated : `${owner.table}_${field.name}`;
}

const tables = new WeakMap<Schema, ReadonlyMap<string, readonly Table[]>>();

/** Every table Django makes, by name. Models it does not manage have their tables from elsewhere. */
export function tablesOf(schema: Schema): ReadonlyMap<string, readonly Table[]> {
  let known = tables.get(schema);
  if (!known) {
    const list: Table[] = schema.models
      .filter((model) => isManaged(model) && model.kind === 'concrete')
      .map((model) => ({ name: model.table, of: model }));
    for (const relation of writtenRelations(schema)) {
      if (!makesOwnTable(schema, relation)) continue;
      const { owner, target } = relation;
      if (target && !isManaged(owner) && !isManaged(target)) continue;
      list.push({ name: linkTable(relation), of: relation });
    }
    const byName = new Map<string, Table[]>();
    for (const table of list) {
      const users = byName.get(table.name);
      if (users) users.push(table);
      else byName.set(table.name, [table]);
    }
    known = byName;
    tables.set(schema, known);
  }
  return known;
}

/**
 * Whether Django, which looks at the last model of each table alone, finds a proxy of the model between there: that keeps
 * the same rows (`ManyToManyField._check_table_uniqueness`).
 */
export function isTableOfProxy({ design, models }: Schema, through: ResolvedModel): boolean {
  const appOf = ({ model }: ResolvedModel): number =>
    design.apps.findIndex(({ label }) => label === model.app);
  const last = models
    .filter((model) => model !== through && isManaged(model) && model.table === through.table)
    .toSorted((a, b) => appOf(a) - appOf(b))
    .at(-1);
  return last?.concrete === through.concrete;
}

export const isModel = (of: Table['of']): of is ResolvedModel => 'table' in of;

/** Whether Django looks after the table of this many-to-many. */
export const managesLinks = (schema: Schema, relation: ResolvedRelation): boolean =>
  relation.through
    ? isManaged(relation.through)
    : makesOwnTable(schema, relation) &&
      (!relation.target || isManaged(relation.owner) || isManaged(relation.target));
