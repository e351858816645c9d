import { insertOrder } from '../cardinality/insertOrder.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { allFieldsOf } from '../schema/schema.ts';
import { findField } from '../design/queries.ts';
import { isFieldRef } from '../fieldTypes/values.ts';
import { comparisonsIn, meets } from './condition.ts';
import { givenKeys } from './given.ts';
import { limitsOf } from './limits.ts';
import type { Limits } from './limits.ts';
import { limitedTo } from './limitedTo.ts';
import { dealModel } from './links.ts';
import type { Partners } from './links.ts';
import type { Cell, Population, Row, Table } from './population.ts';
import { genericPairs } from './generic.ts';
import type { PairCell } from './generic.ts';
import { notesOn } from './notes.ts';
import { sizesOf } from './sizes.ts';
import { demandsOf } from './uniques.ts';
import type { Check, Unique } from './uniques.ts';
import { valueFor } from './values.ts';

export interface Wish {
  /** Other words for texts and other numbers, the same for the same seed. */
  readonly seed?: number;
  /** As many rows of each model, where there may be so many. */
  readonly atLeast?: number;
  /** No more rows than this in all; rather fewer of each. */
  readonly atMost?: number;
  /** Hears after each row how many there are by now, and how many there will be. */
  readonly tell?: (made: number, of: number) => void;
}

/** So many rows are made while somebody waits. */
const MOST_MADE = 5000;

/**
 * Rows for every model that can have one: the smallest population (or one with `atLeast` rows of each), with values that
 * their fields take. Depends on the design and the wish alone. What it makes is to be counted by `checkRows` before it is
 * shown.
 */
export function populate(
  schema: Schema,
  { seed = 1, atLeast = 1, atMost = MOST_MADE, tell = () => {} }: Wish = {},
): Population {
  return new Maker(schema, { seed, atLeast, atMost, tell }).population();
}

/** How often another row is tried where one breaks a rule. */
const TRIES = 400;

class Maker {
  readonly #schema: Schema;
  readonly #wish: Required<Wish>;
  #made = 0;
  readonly #sizes;
  readonly #given: ReadonlyMap<ResolvedModel, readonly Cell[]>;
  readonly #partners = new Map<ResolvedModel, ReadonlyMap<string, Partners>>();
  readonly #rows = new Map<ResolvedModel, Row[]>();
  /** Cells that others asked for before their row was made. */
  readonly #early = new Map<ResolvedModel, Map<string, Cell>>();
  readonly #asked = new Set<string>();

  constructor(schema: Schema, wish: Required<Wish>) {
    this.#schema = schema;
    this.#wish = wish;
    this.#sizes = sizesOf(schema, wish.atLeast, wish.atMost);
    this.#given = new Map(
      schema.models.flatMap((model) => {
        const keys = givenKeys(schema, model);
        return keys ? [[model, keys] as const] : [];
      }),
    );
  }

  population(): Population {
    const order = insertOrder(this.#schema).order.filter((model) => !this.#given.has(model));
    for (const model of order) {
      const partners = dealModel(this.#schema, model, (one) => this.#size(one));
      this.#partners.set(
        model,
        new Map([...partners].map(([{ field }, found]) => [field.name, found])),
      );
    }
    const of = order.reduce((sum, model) => sum + this.#size(model), 0);
    for (const model of order) this.#fill(model, of);
    const tables = order.flatMap((model): Table[] => {
      const rows = this.#rows.get(model) ?? [];
      return rows.length > 0 ? [{ model, rows: this.#withLists(model, rows) }] : [];
    });
    const { without, isLeast, each } = this.#sizes;
    const { atLeast, atMost } = this.#wish;
    const fewer =
      each < atLeast
        ? `At least ${each} of each, not ${atLeast}: more than ${atMost} rows in all are not made.`
        : null;
    return { tables, without, fewer, notes: notesOn(this.#schema, tables), isLeast };
  }

  #size(model: ResolvedModel): number {
    return this.#given.get(model)?.length ?? this.#sizes.rows.get(model.id) ?? 0;
  }

  #fill(model: ResolvedModel, of: number): void {
    const rows: Row[] = [];
    this.#rows.set(model, rows);
    const size = this.#size(model);
    const { uniques, checks } = demandsOf(this.#schema, model);
    const limits = new Map(model.fields.map((field) => [field.name, limitsOf(field)]));
    const wished = limitedTo(model);
    const asked = [...checks, ...wished];
    const generics = genericPairs(this.#schema, model, (one) => this.#size(one));
    const taken = new Map(uniques.map((unique) => [unique, new Set<string | null>()]));
    for (let i = 0; i < size; i += 1) {
      const row = this.#row({ model, limits, taken, asked, generics, size }, i);
      for (const [unique, marks] of taken) marks.add(markOf(unique, row));
      rows.push(row);
      this.#made += 1;
      this.#wish.tell(this.#made, of);
    }
  }

  #row(made: Making, i: number): Row {
    const { limits, asked } = made;
    const usual = this.#cells(made, i, new Map());
    const blamed = new Set(this.#broken(usual, made, i));
    if (blamed.size === 0) return usual;
    const changed = new Map<string, number>();
    // Each try counts on in the fields that were to blame, with what the conditions name among the values.
    for (let n = 1; n < TRIES; n += 1) {
      let left = n;
      for (const name of blamed) {
        const choices = this.#hints(asked, name, limits.get(name)).length + 4;
        changed.set(name, left % choices);
        left = Math.floor(left / choices);
      }
      const row = this.#cells(made, i, changed);
      const found = this.#broken(row, made, i);
      if (found.length === 0) return row;
      for (const name of found) blamed.add(name);
    }
    return usual;
  }

  /** Values that the conditions compare a field with, and those beside them. */
  #hints(asked: readonly Check[], name: string, limits: Limits | undefined): readonly Cell[] {
    if (limits?.choices) return limits.choices;
    const cells = asked.flatMap(({ condition }) =>
      comparisonsIn(condition).flatMap((one) => (one.name === name ? one.cells : [])),
    );
    const empty = limits?.isNullable === true && limits.mayBeEmpty ? [null] : [];
    const beside = cells.flatMap((cell): Cell[] => {
      if (typeof cell === 'number') return [cell, cell + 1, cell - 1];
      return typeof cell === 'string' ? [cell, `${cell}x`, `x${cell}`] : [];
    });
    return [...beside.filter((cell) => isWithin(cell, limits)), ...empty];
  }

  #cells(made: Making, i: number, changed: ReadonlyMap<string, number>): Row {
    const { model, limits, asked, generics, size } = made;
    const row: Record<string, Cell> = {};
    const set = (name: string, cell: Cell | undefined): void => {
      if (cell !== undefined) {
        Object.defineProperty(row, name, {
          value: cell,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
    };
    const pair = generics(i);
    for (const field of model.fields) {
      const { name } = field;
      const early = this.#early.get(model)?.get(`${i} ${name}`);
      const turn = changed.get(name) ?? 0;
      const hints = turn === 0 ? [] : this.#hints(asked, name, limits.get(name));
      const hint = hints[turn - 1];
      if (early !== undefined) set(name, early);
      else if (pair.has(name)) set(name, this.#ofPair(pair.get(name)));
      else if (field.type?.relation !== undefined) set(name, this.#keyCell(model, field, i));
      else if (hint !== undefined && !field.primaryKey) set(name, hint);
      else {
        const more = turn === 0 ? 0 : size * (turn - hints.length);
        set(name, this.#plainCell(model, field, limits.get(name), i + more));
      }
    }
    return row;
  }

  #ofPair(of: PairCell | undefined): Cell | undefined {
    if (!of) return undefined;
    if (of.cell !== undefined) return of.cell;
    const key = of.model && this.#key(of.model, of.model.primaryKey.name, of.row);
    return of.asText && key !== undefined && key !== null ? String(key) : key;
  }

  #plainCell(
    model: ResolvedModel,
    field: ResolvedField,
    limits: Limits | undefined,
    n: number,
  ): Cell | undefined {
    if (field.type?.value === 'integer' || field.type?.value === 'bigInteger') {
      if (field.primaryKey && !limits?.choices) return Math.max(1, limits?.min ?? 1) + n;
    }
    const purpose = { model: model.modelName, name: field.name.toLowerCase(), field };
    // A key starts at the first word whatever the seed, for others refer to it.
    const shift = field.primaryKey ? 0 : (this.#wish.seed - 1) * 7;
    const cell = limits && valueFor({ ...purpose, limits, n: n + shift });
    if (cell === undefined && limits?.isNullable === true && field.type?.hasColumn !== false) {
      return field.type?.value === 'generated' ? undefined : null;
    }
    return cell;
  }

  /** The value of a key of the row, or null where it joins nothing. */
  #keyCell(model: ResolvedModel, field: ResolvedField, i: number): Cell | undefined {
    const relation = relationOf(model, field);
    if (!relation || relation.kind === 'manyToMany') return undefined;
    const partner = this.#partners.get(model)?.get(field.name)?.[i]?.[0];
    const target = relation.target?.concrete;
    if (partner === undefined || !target) return field.null ? null : undefined;
    return this.#key(target, targetField(this.#schema, relation, target), partner);
  }

  /** What a key that points at the row holds. */
  #key(target: ResolvedModel, name: string, i: number): Cell | undefined {
    const given = this.#given.get(target);
    if (given) return given[i];
    const known = this.#rows.get(target)?.[i];
    if (known && Object.hasOwn(known, name)) return known[name];
    const early = this.#early.get(target) ?? new Map<string, Cell>();
    this.#early.set(target, early);
    const place = `${i} ${name}`;
    const before = early.get(place);
    const field = target.fields.find((one) => one.name === name);
    if (before !== undefined || !field || this.#asked.has(`${target.id} ${place}`)) return before;
    this.#asked.add(`${target.id} ${place}`);
    const cell =
      field.type?.relation === undefined
        ? this.#plainCell(target, field, limitsOf(field), i)
        : this.#keyCell(target, field, i);
    if (cell !== undefined) early.set(place, cell);
    return cell;
  }

  /** The fields of what the row breaks; those whose values can be other ones. */
  #broken(row: Row, { model, taken, asked }: Making, i: number): readonly string[] {
    const names = new Set<string>();
    for (const [unique, marks] of taken) {
      const mark = markOf(unique, row);
      if (mark === null || !marks.has(mark)) continue;
      for (const name of unique.fields) names.add(name);
    }
    for (const { condition } of asked) {
      if (meets(condition, (name) => this.#lookup(model, row, name, i)) !== 'false') continue;
      for (const { name } of comparisonsIn(condition)) names.add(name);
    }
    return [...names].filter((name) => {
      const field = model.fields.find((one) => one.name === name);
      return field && !field.primaryKey && field.type?.relation === undefined;
    });
  }

  #lookup(model: ResolvedModel, row: Row, name: string, i: number): Cell | undefined {
    const real = name === 'pk' ? model.primaryKey.name : name;
    if (Object.hasOwn(row, real)) return row[real];
    // The rows a model extends have the same numbers as its own.
    for (const parent of model.parents) {
      const above = this.#rows.get(parent.model.concrete)?.[i];
      const found = above && this.#lookup(parent.model.concrete, above, real, i);
      if (found !== undefined) return found;
    }
    const field = allFieldsOf(model).find(({ attname }) => attname === real);
    return field && Object.hasOwn(row, field.name) ? row[field.name] : undefined;
  }

  /** The rows, with what their many-to-manys join. */
  #withLists(model: ResolvedModel, rows: readonly Row[]): readonly Row[] {
    const lists = model.relations.flatMap((relation) => {
      const partners = this.#partners.get(model)?.get(relation.field.name);
      const target = relation.target?.concrete;
      return relation.kind === 'manyToMany' && partners && target
        ? [{ name: relation.field.name, partners, target }]
        : [];
    });
    if (lists.length === 0) return rows;
    return rows.map((row, i) => ({
      ...row,
      ...Object.fromEntries(
        lists.map(({ name, partners, target }) => [
          name,
          (partners[i] ?? []).map((j) => this.#key(target, target.primaryKey.name, j) ?? null),
        ]),
      ),
    }));
  }
}

interface Making {
  readonly model: ResolvedModel;
  readonly limits: ReadonlyMap<string, Limits>;
  /** What the rows before have, by what no two may share. */
  readonly taken: ReadonlyMap<Unique, ReadonlySet<string | null>>;
  readonly asked: readonly Check[];
  readonly generics: (row: number) => ReadonlyMap<string, PairCell>;
  readonly size: number;
}

const relationOf = (model: ResolvedModel, { name }: ResolvedField): ResolvedRelation | undefined =>
  model.relations.find(({ field }) => field.name === name);

/** The name of the field a key points at: `to_field`, or the primary key. */
export function targetField(
  { design }: Schema,
  { field }: ResolvedRelation,
  target: ResolvedModel,
): string {
  const to = field.options['to_field'];
  const named = isFieldRef(to) ? findField(design, to.field)?.name : to;
  return typeof named === 'string' && named !== '' ? named : target.primaryKey.name;
}

/** What two rows may not have in common; null where the rule does not ask it of this row. */
function markOf({ fields, parts, condition, countsNulls }: Unique, row: Row): string | null {
  if (condition) {
    const truth = meets(condition, (name) => row[name]);
    if (truth === 'false' || truth === 'null') return null;
  }
  const cells = fields.map((name, i) => parts[i]?.(row[name] ?? null) ?? null);
  return cells.includes(null) && !countsNulls ? null : JSON.stringify(cells);
}

const isWithin = (cell: Cell, limits: Limits | undefined): boolean =>
  limits === undefined ||
  (typeof cell === 'number'
    ? cell >= limits.min && cell <= limits.max
    : typeof cell !== 'string' || (cell.length <= limits.maxLength && cell !== ''));
