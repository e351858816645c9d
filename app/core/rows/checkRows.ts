/**
 * Counts rows against what the design asks: every link at both ends, every value, every constraint. Knows nothing of how the
 * rows were made, so that it can judge those that were dealt and those a person brought alike.
 */
import { keysOfPair } from '../cardinality/throughPair.ts';
import { isFieldRef } from '../fieldTypes/values.ts';
import { findField } from '../design/queries.ts';
import type {
  Range,
  ResolvedField,
  ResolvedModel,
  ResolvedRelation,
  Schema,
} from '../schema/schema.ts';
import { meets } from './condition.ts';
import { givenKeys } from './given.ts';
import { wrongKind } from './kinds.ts';
import { limitOf } from './limitedTo.ts';
import { limitsOf } from './limits.ts';
import type { Limits } from './limits.ts';
import { asRegExp } from './pattern.ts';
import type { Cell, Row, Table } from './population.ts';
import { demandsOf } from './uniques.ts';

/** A rule that rows break. */
export interface Breach {
  readonly model: ResolvedModel;
  /** The rows of the model that break it together, by their numbers from 0; none where rows are missing. */
  readonly rows: readonly number[];
  /** The field of the model in which it shows. */
  readonly field: string | null;
  /** The relation whose numbers are broken: an edge of the canvas. */
  readonly relation: ResolvedRelation | null;
  /** In a sentence: `Two Profiles for one User: 1.` */
  readonly message: string;
}

/** Everything that these rows break, in the order of the tables; empty when all is well. */
export const checkRows = (schema: Schema, tables: readonly Table[]): readonly Breach[] =>
  new Counter(schema, tables).breaches();

const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A number in words where it is small. */
const inWords = (n: number): string => names[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (n: number, name: string): string => `${inWords(n)} ${name}${n === 1 ? '' : 's'}`;
const shown = (cell: Cell): string => {
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
/** What tells one key from another: `1` and `"1"` are one. */
const keyText = (cell: Cell): string =>
  typeof cell === 'object' ? JSON.stringify(cell) : String(cell);

class Counter {
  readonly #schema: Schema;
  readonly #tables: readonly Table[];
  readonly #byModel: ReadonlyMap<ResolvedModel, readonly Row[]>;
  readonly #found: Breach[] = [];

  constructor(schema: Schema, tables: readonly Table[]) {
    this.#schema = schema;
    this.#tables = tables;
    this.#byModel = new Map(tables.map(({ model, rows }) => [model, rows]));
  }

  breaches(): readonly Breach[] {
    for (const { model, rows } of this.#tables) {
      this.#countRows(model, rows.length);
      for (const field of model.fields) this.#tryField(model, field, rows);
      this.#tryTogether(model, rows);
    }
    for (const relation of this.#schema.relations) this.#tryRelation(relation);
    return this.#found;
  }

  #add(
    model: ResolvedModel,
    rows: readonly number[],
    field: string | null,
    message: string,
    relation: ResolvedRelation | null = null,
  ): void {
    this.#found.push({ model, rows, field, relation, message });
  }

  #countRows(model: ResolvedModel, count: number): void {
    const { min, max } = model.model.rows;
    const name = model.model.name;
    if (count < min)
      this.#add(model, [], null, `${capital(counted(count, name))}, of at least ${min}.`);
    if (max !== null && count > max && min <= max) {
      this.#add(model, [], null, `${capital(counted(count, name))}, of at most ${max}.`);
    }
  }

  #tryField(model: ResolvedModel, field: ResolvedField, rows: readonly Row[]): void {
    const kind = field.type?.value;
    if (!kind || kind === 'generated' || field.type?.hasColumn === false) return;
    const limits = limitsOf(field, this.#schema.design.settings.database);
    for (const [i, row] of rows.entries()) {
      const cell = Object.hasOwn(row, field.name) ? (row[field.name] ?? null) : null;
      const trouble = valueTrouble(field, limits, cell);
      if (trouble)
        this.#add(model, [i], field.name, `${model.model.name}.${field.name} ${trouble}.`);
    }
  }

  #tryTogether(model: ResolvedModel, rows: readonly Row[]): void {
    const { uniques, checks } = demandsOf(this.#schema, model);
    for (const { fields, parts, condition, countsNulls } of uniques) {
      // What is one to one is counted at its other end.
      const [only] = fields;
      const relation =
        fields.length === 1 && model.relations.find(({ field }) => field.name === only);
      if (relation && relation.reverse.max <= 1) continue;
      const computed = model.fields.find(
        ({ name, type }) => type?.value === 'generated' && fields.includes(name),
      );
      if (computed && rows.length > 1) {
        const message = `Whether rows of ${model.model.name} differ in ${computed.name} is not decided: the database computes it.`;
        this.#add(model, [], computed.name, message);
        continue;
      }
      const groups = new Map<string, number[]>();
      for (const [i, row] of rows.entries()) {
        if (condition && meets(condition, this.#reader(model, i)) !== 'true') continue;
        const cells = fields.map((name, n) => parts[n]?.(row[name] ?? null) ?? null);
        if (cells.includes(null) && !countsNulls) continue;
        const key = JSON.stringify(cells.map((cell) => (cell === null ? null : keyText(cell))));
        const group = groups.get(key);
        if (group) group.push(i);
        else groups.set(key, [i]);
      }
      for (const same of groups.values()) {
        if (same.length < 2) continue;
        const values = fields.map((name) => shown(rows[same[0] ?? 0]?.[name] ?? null)).join(', ');
        const what = `${capital(inWords(same.length))} rows of ${model.model.name} have the ${fields.join(' and ')}`;
        this.#add(model, same, fields[0] ?? null, `${what} ${values}.`);
      }
    }
    for (const { condition, name } of checks) {
      for (const i of rows.keys()) {
        if (meets(condition, this.#reader(model, i)) !== 'false') continue;
        this.#add(model, [i], null, `${model.model.name} breaks ${name}.`);
      }
    }
  }

  /** The values of a row by name, those of the rows it extends too. */
  #reader(model: ResolvedModel, i: number): (name: string) => Cell | undefined {
    const row = this.#byModel.get(model)?.[i];
    return (asked) => {
      const name = asked === 'pk' ? model.primaryKey.name : asked;
      const field = model.fields.find((one) => one.name === name || one.attname === name);
      const own = field && row && Object.hasOwn(row, field.name) ? row[field.name] : undefined;
      if (own !== undefined || !row) return own;
      for (const parent of model.parents) {
        const key = row[parent.link.name] ?? row[model.primaryKey.name];
        const above = parent.model.concrete;
        const at = this.#rowWith(above, above.primaryKey.name, key ?? null);
        const found = at < 0 ? undefined : this.#reader(above, at)(name);
        if (found !== undefined) return found;
      }
      return undefined;
    };
  }

  #rowWith(model: ResolvedModel, name: string, key: Cell): number {
    const rows = this.#byModel.get(model) ?? [];
    return rows.findIndex((row) => keyText(row[name] ?? null) === keyText(key));
  }

  #tryRelation(relation: ResolvedRelation): void {
    const { owner, target, kind, through, field } = relation;
    const to = target?.concrete;
    if (owner.kind !== 'concrete' || !to || to.kind !== 'concrete') return;
    if (kind !== 'manyToMany') this.#tryKey(relation, owner, to);
    else if (through) this.#tryThrough(relation, to);
    else if (field.options['through'] === undefined) this.#tryLists(relation, to);
  }

  #tryKey(relation: ResolvedRelation, owner: ResolvedModel, target: ResolvedModel): void {
    const { field, reverse } = relation;
    const name = this.#keyField(relation, target);
    const there = this.#keysOf(target, name);
    const given = givenKeys(this.#schema, target) !== null;
    const users = new Map<string, number[]>(there.map((key) => [key, []]));
    const limit = limitOf(relation);
    for (const [i, row] of (this.#byModel.get(owner) ?? []).entries()) {
      const cell = row[field.name] ?? null;
      if (cell === null) continue;
      const list = users.get(keyText(cell));
      if (!list) {
        const message = `${owner.model.name}.${field.name} is ${shown(cell)}, but there is no such ${target.model.name}.`;
        this.#add(owner, [i], field.name, message, relation);
        continue;
      }
      list.push(i);
      if (!limit || given) continue;
      const reader = this.#reader(target, this.#rowWith(target, name, cell));
      if (meets(limit, reader) === 'false') {
        const message = `${owner.model.name}.${field.name} may not be ${shown(cell)}, by limit_choices_to.`;
        this.#add(owner, [i], field.name, message, relation);
      }
    }
    if (!given || reverse.min === 0) this.#tryEnd(relation, reverse, owner, target, users, given);
  }

  /** How many rows of the owner each row of the target has. */
  #tryEnd(
    relation: ResolvedRelation,
    { min, max }: Range,
    owner: ResolvedModel,
    target: ResolvedModel,
    users: ReadonlyMap<string, readonly number[]>,
    isGiven = false,
  ): void {
    for (const [key, rows] of users) {
      if (rows.length > max) {
        const what = `${capital(counted(rows.length, owner.model.name))} for one ${target.model.name}: ${key}`;
        this.#add(
          owner,
          rows,
          relation.field.name,
          `${what}, of at most ${inWords(max)}.`,
          relation,
        );
      }
      if (rows.length < min && !isGiven) {
        const at = this.#rowWith(target, this.#keyField(relation, target), key);
        const what = `${capital(counted(rows.length, owner.model.name))} for the ${target.model.name} ${key}`;
        this.#add(target, [at], null, `${what}, of at least ${inWords(min)}.`, relation);
      }
    }
  }

  #tryLists(relation: ResolvedRelation, target: ResolvedModel): void {
    const { owner, field, forward, reverse, symmetrical } = relation;
    const users = new Map<string, number[]>(
      this.#keysOf(target, target.primaryKey.name).map((key) => [key, []]),
    );
    const rows = this.#byModel.get(owner) ?? [];
    for (const [i, row] of rows.entries()) {
      const cell = row[field.name] ?? [];
      const keys = Array.isArray(cell) ? cell : [cell];
      const seen = new Set<string>();
      for (const key of keys) {
        const text = keyText(key);
        if (seen.has(text)) {
          this.#add(
            owner,
            [i],
            field.name,
            `${owner.model.name}.${field.name} has ${shown(key)} twice.`,
            relation,
          );
        }
        seen.add(text);
        const list = users.get(text);
        if (list) list.push(i);
        else {
          const message = `${owner.model.name}.${field.name} has ${shown(key)}, but there is no such ${target.model.name}.`;
          this.#add(owner, [i], field.name, message, relation);
        }
      }
      this.#tryCount(relation, owner, i, seen.size, forward, target.model.name);
      if (!symmetrical) continue;
      const own = keyText(row[owner.primaryKey.name] ?? null);
      for (const other of seen) {
        const at = this.#rowWith(owner, owner.primaryKey.name, other);
        const back = rows[at]?.[field.name];
        if (at < 0 || (Array.isArray(back) && back.some((one: Cell) => keyText(one) === own)))
          continue;
        const message = `${owner.model.name}.${field.name} has ${other}, but not the other way round.`;
        this.#add(owner, [i, at], field.name, message, relation);
      }
    }
    if (!symmetrical) this.#tryEnd(relation, reverse, owner, target, users);
  }

  #tryCount(
    relation: ResolvedRelation,
    owner: ResolvedModel,
    row: number,
    count: number,
    { min, max }: Range,
    name: string,
  ): void {
    const key = keyText(this.#byModel.get(owner)?.[row]?.[owner.primaryKey.name] ?? null);
    const what = `${capital(counted(count, name))} for the ${owner.model.name} ${key}`;
    const { field } = relation;
    if (count < min)
      this.#add(owner, [row], field.name, `${what}, of at least ${inWords(min)}.`, relation);
    if (count > max)
      this.#add(owner, [row], field.name, `${what}, of at most ${inWords(max)}.`, relation);
  }

  /** A many-to-many by way of a model: its rows are the links. */
  #tryThrough(relation: ResolvedRelation, target: ResolvedModel): void {
    const { owner, through, forward, reverse, symmetrical } = relation;
    const pair = keysOfPair(this.#schema, relation);
    if (!pair || !through) return;
    const count = (key: ResolvedRelation, model: ResolvedModel): readonly number[] => {
      const name = this.#keyField(key, model);
      const counts = new Map(this.#keysOf(model, name).map((text) => [text, 0]));
      for (const row of this.#byModel.get(through.concrete) ?? []) {
        const text = keyText(row[key.field.name] ?? null);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      return (this.#byModel.get(model) ?? []).map(
        (row) => counts.get(keyText(row[name] ?? null)) ?? 0,
      );
    };
    for (const [i, n] of count(pair.source, owner).entries()) {
      this.#tryCount(relation, owner, i, n, forward, through.model.name);
    }
    for (const [i, n] of count(pair.target, target).entries()) {
      this.#tryCount(relation, target, i, n, symmetrical ? forward : reverse, through.model.name);
    }
  }

  /** The field of the target whose value a key holds. */
  #keyField({ field, kind }: ResolvedRelation, target: ResolvedModel): string {
    const to = kind === 'manyToMany' ? undefined : field.options['to_field'];
    const name = isFieldRef(to) ? findField(this.#schema.design, to.field)?.name : to;
    return typeof name === 'string' && name !== '' ? name : target.primaryKey.name;
  }

  #keysOf(model: ResolvedModel, name: string): readonly string[] {
    const given = givenKeys(this.#schema, model);
    const cells = given ?? (this.#byModel.get(model) ?? []).map((row) => row[name] ?? null);
    return cells.map(keyText);
  }
}

const isEmpty = (cell: Cell): boolean =>
  cell === null || cell === '' || (typeof cell === 'object' && Object.keys(cell).length === 0);

/** Why `full_clean()` would not take the value: `must be a whole number`; null where it takes it. */
function valueTrouble(field: ResolvedField, limits: Limits, cell: Cell): string | null {
  const kind = field.type?.value ?? 'text';
  // No file is an empty text in its column.
  if (cell === null && !limits.isNullable && kind !== 'file') {
    return kind === 'integer' && field.primaryKey ? null : 'may not be empty';
  }
  if (isEmpty(cell)) {
    return limits.mayBeEmpty ? null : 'may not be left blank';
  }
  if (limits.choices && !limits.choices.some((one) => keyText(one) === keyText(cell))) {
    return `is ${shown(cell)}, which is none of its choices`;
  }
  if (kind === 'relation') return null;
  const wanted = wrongKind(kind, cell);
  if (wanted) return `is ${shown(cell)}, which is not ${wanted}`;
  const trouble = numberTrouble(kind, limits, cell);
  if (trouble !== null || kind === 'uuid') return trouble;
  const isPlain = limits.format === 'slug' && field.options['allow_unicode'] !== true;
  return isPlain && typeof cell === 'string' && !/^[-a-zA-Z0-9_]+$/.test(cell)
    ? `is ${shown(cell)}, which is no slug`
    : textTrouble(limits, cell);
}

function numberTrouble(kind: string, limits: Limits, cell: Cell): string | null {
  if (!['integer', 'bigInteger', 'decimal', 'float'].includes(kind)) return null;
  const number = Number(cell);
  if (number < limits.min) return `is ${shown(cell)}, less than ${limits.min}`;
  if (number > limits.max) return `is ${shown(cell)}, more than ${limits.max}`;
  if (kind !== 'decimal') return null;
  const [before = '', after = ''] = String(cell)
    .replace('-', '')
    .replace(/^0+(?=\d)/, '')
    .split('.');
  if (after.length > limits.places) return `has more than ${limits.places} decimal places`;
  const room = limits.digits - limits.places;
  return before !== '0' && before.length > room ? `has more than ${limits.digits} digits` : null;
}

/** What `URLValidator` asks for, but for rare mistakes in a name: the host is `localhost`, numbers, or ends in two letters or more. */
const isAddress =
  /^(https?|ftps?):\/\/(?:[^\s/@]+@)?(?:localhost|\d+(?:\.\d+){3}|\[[\da-f:.]+\]|[^\s/:?#]+\.(?=[^\d\s])[^\s/:?#.]{2,}\.?)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

function textTrouble(limits: Limits, cell: Cell): string | null {
  if (typeof cell !== 'string') return null;
  if (cell.length > limits.maxLength) return `is longer than ${limits.maxLength}`;
  if (cell.length < limits.minLength) return `is shorter than ${limits.minLength}`;
  if (limits.format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(cell)) {
    return `is ${shown(cell)}, which is no email address`;
  }
  if (limits.format === 'url' && !isAddress.test(cell)) {
    return `is ${shown(cell)}, which is no URL`;
  }
  if (limits.format === 'slug' && !/^[-\p{L}\p{N}_]+$/u.test(cell)) {
    return `is ${shown(cell)}, which is no slug`;
  }
  const broken = limits.patterns.find((pattern) => asRegExp(pattern)?.test(cell) === false);
  return broken === undefined ? null : `is ${shown(cell)}, which does not match ${broken}`;
}
