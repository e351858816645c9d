/** The fields of a model: its own, those its bases hand on, and those Django adds (ModelBase.__new__, Options._prepare). */
import type { Design, Field, Model } from '../design/design.ts';
import { bodyNames } from '../design/python/bodyNames.ts';
import { modelLabel } from '../design/queries.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId, Options, OptionValue } from '../fieldTypes/values.ts';
import type { Lineage } from './bases.ts';
import { findInstalled } from './installed.ts';
import { isAbstract } from './meta.ts';
import { sameItems } from './sameItems.ts';
import type { ModelKind, ResolvedField } from './schema.ts';

/** What a model is as far as it depends on itself and its bases alone. */
export interface LocalPart {
  readonly kind: ModelKind;
  readonly fields: readonly ResolvedField[];
  readonly primaryKey: ResolvedField;
  /** The models whose rows its rows extend, and the one-to-one to each. */
  readonly parents: readonly ParentPart[];
  /** The model whose table it stands for: itself, or that of a proxy. */
  readonly concrete: ModelId;
  /** What its class itself has a name for: fields and their attributes, managers, and what its code says. */
  readonly names: ReadonlySet<string>;
}

export interface ParentPart {
  readonly model: ModelId;
  readonly link: ResolvedField;
}

interface Given {
  readonly auto: string;
  readonly meta: Options;
  /** Every model it is made of, nearest first, and the part of each. */
  readonly ancestors: readonly Model[];
  readonly above: readonly LocalPart[];
  /** Those of them that the class statement names. */
  readonly bases: readonly Model[];
}

const kept = new WeakMap<Model, { readonly given: Given; readonly part: LocalPart }>();

/** The local part of every model. What did not change keeps its identity. */
export function localPartsOf(
  design: Design,
  lineages: ReadonlyMap<ModelId, Lineage>,
  metas: ReadonlyMap<ModelId, Options>,
): ReadonlyMap<ModelId, LocalPart> {
  const auto = design.settings.defaultAutoField;
  const parts = new Map<ModelId, LocalPart>();
  const partOf = (model: Model): LocalPart => {
    const found = parts.get(model.id);
    if (found) return found;
    const { bases = [], ancestors = [] } = lineages.get(model.id) ?? {};
    const given: Given = {
      auto,
      meta: metas.get(model.id) ?? model.meta,
      ancestors,
      above: ancestors.map(partOf),
      bases,
    };
    const before = kept.get(model);
    const part =
      before && isSame(before.given, given) ? before.part : new Maker(model, given).part();
    if (part !== before?.part) kept.set(model, { given, part });
    parts.set(model.id, part);
    return part;
  };
  for (const model of design.models) partOf(model);
  return parts;
}

const isSame = (a: Given, b: Given): boolean =>
  a.auto === b.auto &&
  a.meta === b.meta &&
  sameItems(a.bases, b.bases) &&
  sameItems(a.ancestors, b.ancestors) &&
  sameItems(a.above, b.above);

/** Puts together the fields of one model, in the order Django keeps them. */
class Maker {
  readonly #model: Model;
  readonly #given: Given;
  readonly #own: readonly ResolvedField[];
  /** The names that managers and code of the class take. */
  readonly #said: ReadonlySet<string>;
  readonly #inherited: ResolvedField[] = [];
  readonly #links: ResolvedField[] = [];
  readonly #parents = new Map<ModelId, ResolvedField>();
  #concrete: ModelId;

  constructor(model: Model, given: Given) {
    this.#model = model;
    this.#given = given;
    this.#own = ownFields(model);
    this.#said = namesSaid(model);
    this.#concrete = model.id;
  }

  part(): LocalPart {
    const { meta, auto } = this.#given;
    const kind: ModelKind = isAbstract(this.#model)
      ? 'abstract'
      : meta['proxy'] === true
        ? 'proxy'
        : 'concrete';
    const inherited = this.#inherit(kind);
    // Of fields that Django makes, the last one made comes first.
    const stated = [...this.#links.toReversed(), ...this.#inherited, ...this.#own];
    const key =
      stated.find(({ primaryKey, declaredIn, name }) => {
        const isHidden = declaredIn === this.#model.id && this.#said.has(name);
        return primaryKey && !isHidden;
      }) ?? inherited;
    if (key) return this.#made(kind, stated, key);
    const [first] = this.#parents;
    if (first && kind === 'concrete') {
      const promoted = { ...first[1], primaryKey: true, unique: true };
      this.#parents.set(first[0], promoted);
      const fields = stated.map((field) => (field === first[1] ? promoted : field));
      return this.#made(kind, fields, promoted);
    }
    const id: ResolvedField = {
      ...resolveField(this.#model.id, null, 'id', auto, { primary_key: true }),
      implicit: true,
    };
    return this.#made(kind, kind === 'concrete' ? [id, ...stated] : stated, id);
  }

  #made(kind: ModelKind, fields: readonly ResolvedField[], primaryKey: ResolvedField): LocalPart {
    return {
      kind,
      fields,
      primaryKey,
      parents: [...this.#parents].map(([model, link]) => ({ model, link })),
      concrete: this.#concrete,
      names: new Set([...fields.flatMap(({ name, attname }) => [name, attname]), ...this.#said]),
    };
  }

  /**
   * Takes over what the bases hand on, as long as nothing of the class itself, or of a model nearer to it, has the name;
   * gives the key of the table a proxy shows.
   */
  #inherit(kind: ModelKind): ResolvedField | undefined {
    const { ancestors, above: parts, bases } = this.#given;
    const taken = new Set(this.#said);
    const attributes = new Set([...this.#said, ...parts.flatMap(({ names }) => [...names])]);
    const take = ({ name, attname }: ResolvedField): void => void taken.add(name).add(attname);
    this.#own.forEach(take);
    const declared = this.#declaredLinks();
    let key: ResolvedField | undefined;
    for (const [i, base] of ancestors.entries()) {
      const above = parts[i];
      if (!above) continue;
      if (!bases.includes(base)) {
        for (const name of above.names) taken.add(name);
        continue;
      }
      if (above.kind === 'abstract') {
        for (const field of handedOn(base, above)) {
          if (taken.has(field.name)) continue;
          this.#inherited.push(field);
          take(field);
        }
        for (const { model, link } of above.parents) {
          if (!this.#parents.has(model)) this.#parents.set(model, link);
        }
        continue;
      }
      if (kind === 'proxy') {
        this.#concrete = above.concrete;
        key ??= above.primaryKey;
      } else {
        this.#extend(above.concrete, base, declared, attributes);
      }
      for (const { name } of above.fields) taken.add(name);
    }
    return key;
  }

  /**
   * Extends the rows of a model with a table: by the one-to-one that was declared for it, or one Django makes. That one is
   * no field of the class where the class has an attribute of the name already, its own or that of any ancestor.
   */
  #extend(
    concrete: ModelId,
    base: Model,
    declared: ReadonlyMap<ModelId, ResolvedField>,
    attributes: Set<string>,
  ): void {
    const link = declared.get(concrete);
    if (link) {
      this.#parents.set(concrete, link);
      return;
    }
    // Of a proxy it is the model it stands for.
    const parent = this.#given.ancestors.find(({ id }) => id === concrete) ?? base;
    const made: ResolvedField = {
      ...resolveField(
        this.#model.id,
        null,
        `${parent.name.toLowerCase()}_ptr`,
        'OneToOneField',
        parentLink(concrete),
      ),
      implicit: true,
    };
    if (!attributes.has(made.name)) this.#links.push(made);
    this.#parents.set(concrete, made);
    attributes.add(made.name);
  }

  /** One-to-ones that say they are the link to a parent, by that parent; the model's own before those of its bases. */
  #declaredLinks(): ReadonlyMap<ModelId, ResolvedField> {
    const links = new Map<ModelId, ResolvedField>();
    const { ancestors, above, bases } = this.#given;
    const abstract = above
      .filter(({ kind }, i) => kind === 'abstract' && bases.some((one) => one === ancestors[i]))
      .toReversed();
    for (const fields of [...abstract.map((part) => part.fields), this.#own]) {
      for (const field of fields) {
        const { to, parent_link: isLink } = field.options;
        if (field.type?.relation === 'oneToOne' && isLink === true && isModelRef(to))
          links.set(to.model, field);
      }
    }
    return links;
  }
}

const said = new WeakMap<Model, ReadonlySet<string>>();
const nothingSaid: ReadonlySet<string> = new Set();

/** The names that a class body gives to managers, methods and other values, after its fields. */
export function namesSaid(model: Model): ReadonlySet<string> {
  const { managers, code } = model;
  if (managers.length === 0 && code === '') return nothingSaid;
  let names = said.get(model);
  if (!names) {
    names = new Set([...managers.map(({ name }) => name), ...bodyNames(code).keys()]);
    said.set(model, names);
  }
  return names;
}

/** The fields an abstract class hands on: of several of one name the last, and none where code has the name. */
function handedOn(model: Model, { fields }: LocalPart): Iterable<ResolvedField> {
  const last = new Map(fields.map((field) => [field.name, field]));
  for (const name of namesSaid(model))
    if (last.get(name)?.declaredIn === model.id) last.delete(name);
  return last.values();
}

/** What Django gives the link it makes to a parent. */
const parentLink = (parent: ModelId): Options => ({
  to: { model: parent },
  on_delete: 'CASCADE',
  parent_link: true,
});

/** The fields of the class body; of an installed model, those it really has. */
function ownFields(model: Model): readonly ResolvedField[] {
  const installed = model.external ? findInstalled(modelLabel(model)) : undefined;
  const own = model.fields.map((field) =>
    resolveField(model.id, field, field.name, field.type, field.options),
  );
  const brought = (installed?.fields ?? [])
    .filter(({ name }) => !own.some((field) => field.name === name))
    .map(({ name, type, options }) => resolveField(model.id, null, name, type, options));
  return [...brought, ...own];
}

function resolveField(
  declaredIn: ModelId,
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
  // Many-to-many and generic relations are no columns, so they never become the key, whatever they say.
  const canBeKey = type?.relation !== 'manyToMany' && type?.generic === undefined;
  const primaryKey = canBeKey && value('primary_key') === true;
  return {
    name,
    field,
    declaredIn,
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
    unique: value('primary_key') === true || value('unique') === true,
    primaryKey,
    implicit: false,
  };
}
