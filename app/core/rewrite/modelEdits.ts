/** A model's class that says something else than it did: edits of the statements that have to change, and of no others. */
import type { Field, Model } from '../design/design.ts';
import type { ClassBody } from '../exporters/django/classBody.ts';
import { choicesBlock } from '../exporters/django/classLines.ts';
import type { Py } from '../exporters/django/python/py.ts';
import type { FieldId } from '../fieldTypes/values.ts';
import { isChoices } from '../fieldTypes/values.ts';
import type { Expression } from '../importers/python/expressions.ts';
import { lineStart, startOf } from '../importers/python/keptCode.ts';
import { givenInMeta } from '../importers/python/metaClass.ts';
import type { FieldOrigin, ModelOrigin } from '../importers/python/origins.ts';
import type { Statement } from '../importers/python/statements.ts';
import { readStatements } from '../importers/python/statements.ts';
import type { Place } from './bodyEdits.ts';
import { indentOf, insertion, isFolded, removal, unfolded, wholeLine } from './bodyEdits.ts';
import type { Edit } from './edits.ts';
import { slice } from './edits.ts';
import type { TargetName } from './fieldEdits.ts';
import { fieldEdits } from './fieldEdits.ts';
import type { Manner } from './printed.ts';
import { block, inline, statement as printed, styleOf } from './printed.ts';
import { commonPart, expressionEdits } from './words.ts';

/** A model before and after, with the classes an export would write. */
export interface ModelChange {
  readonly before: Model;
  readonly after: Model;
  readonly bodyBefore: ClassBody;
  readonly bodyAfter: ClassBody;
}

export type EditsByPath = Map<string, Edit[]>;

export function put(edits: EditsByPath, path: string, more: readonly Edit[]): void {
  if (more.length > 0) edits.set(path, [...(edits.get(path) ?? []), ...more]);
}

export class ModelEditor {
  readonly #change: ModelChange;
  readonly #origin: ModelOrigin;
  readonly #fields: ReadonlyMap<FieldId, FieldOrigin>;
  readonly #manner: Manner;
  readonly #targetName: (field: Field) => TargetName;
  readonly #edits: EditsByPath;
  readonly #indent: string;
  readonly #source: string;
  #isUnfolded = false;
  /** Statements that go, and lines that come: a body must not be left empty. */
  readonly #gone = new Set<Statement>();
  readonly #inserted: { readonly text: string; readonly place: Place | null }[] = [];

  constructor(
    change: ModelChange,
    origin: ModelOrigin,
    fields: ReadonlyMap<FieldId, FieldOrigin>,
    manner: Manner,
    targetName: (field: Field) => TargetName,
    edits: EditsByPath,
  ) {
    this.#change = change;
    this.#origin = origin;
    this.#fields = fields;
    this.#manner = manner;
    this.#targetName = targetName;
    this.#edits = edits;
    this.#source = origin.module.text;
    this.#indent = indentOf(origin.statement.body, origin.statement, this.#source);
  }

  /** Adds the edits of the class to the others. */
  run(): void {
    this.#docstring();
    this.#fieldStatements();
    this.#bases();
    this.#managers();
    this.#meta();
    this.#display();
    this.#code();
    this.#finish();
  }

  /** Gives a body on the line of its header lines of its own, once its statements are to change. */
  #unfold(): void {
    const { body } = this.#origin.statement;
    const [first] = body.statements;
    if (this.#isUnfolded || !first || !isFolded(body, this.#source)) return;
    this.#isUnfolded = true;
    const from = this.#source.lastIndexOf(':', first.from) + 1;
    this.#put({ from, to: first.from, text: this.#manner.lineBreak + this.#indent });
  }

  #put(...edits: readonly Edit[]): void {
    put(this.#edits, this.#origin.module.path, edits);
  }

  #fieldStatements(): void {
    const { before, after } = this.#change;
    const was = before.fields.filter(({ id }) => this.#fields.has(id)).map(({ id }) => id);
    const is = after.fields.map(({ id }) => id);
    for (const field of before.fields) {
      const next = after.fields.find(({ id }) => id === field.id);
      const origin = this.#fields.get(field.id);
      if (!origin) continue;
      if (!next) this.#remove(origin.statement);
      else this.#changeField(field, next, origin);
    }
    this.#unusedEnumerations();
    const staying = new Set(commonPart(was, is).map(([at]) => was[at]));
    let below: Statement | undefined;
    for (const field of after.fields) {
      const origin = this.#fields.get(field.id);
      if (origin && staying.has(field.id)) {
        below = this.#inBody(origin.statement);
        continue;
      }
      this.#insert(
        origin ? this.#moved(origin) : this.#newField(field),
        this.#placeFor(below, staying),
      );
    }
  }

  /** The statement of the body that a field stands in, itself or a condition around it. */
  #inBody(statement: Statement): Statement | undefined {
    return this.#origin.statement.body.statements.find(
      ({ from, to }) => from <= statement.from && statement.to <= to,
    );
  }

  #changeField(before: Field, after: Field, origin: FieldOrigin): void {
    const { bodyBefore, bodyAfter } = this.#change;
    const pieceBefore = bodyBefore.fields.find(({ id }) => id === before.id);
    const pieceAfter = bodyAfter.fields.find(({ id }) => id === after.id);
    if (!pieceBefore || !pieceAfter) return;
    const change = { before, after, pieceBefore, pieceAfter };
    const made = fieldEdits(change, origin, this.#manner, this.#targetName(after));
    for (const [path, edits] of made.edits) put(this.#edits, path, edits);
    if (made.needsEnumeration) this.#enumeration(after);
  }

  /** Classes of choices in the body that no field has any more. */
  #unusedEnumerations(): void {
    const { before, after } = this.#change;
    const enumerationOf = ({ id }: Field): Statement | undefined =>
      this.#fields.get(id)?.enumeration?.statement;
    const used = after.fields.filter(({ options }) => {
      const choices = options['choices'];
      return isChoices(choices) && choices.choices.length > 0;
    });
    const still = new Set(used.map(enumerationOf));
    for (const statement of new Set(before.fields.map(enumerationOf))) {
      const isHere = statement && this.#origin.statement.body.statements.includes(statement);
      if (isHere && !still.has(statement) && !this.#origin.kept.has(statement))
        this.#remove(statement);
    }
  }

  /** The class of choices that nothing in the file says yet, above the fields. */
  #enumeration(field: Field): void {
    const found = this.#change.bodyAfter.choices.find(({ fields }) => fields.includes(field.id));
    if (!found) return;
    const style = styleOf(this.#manner, this.#manner.lineLength - this.#indent.length);
    const { lines } = choicesBlock(found.made, [field.id], 0, style);
    const text = block(lines, this.#indent, this.#manner);
    const first = this.#firstField();
    this.#insert(text, first ? { above: first, blank: true } : null);
  }

  #moved({ statement }: FieldOrigin): string {
    const edits = this.#edits.get(this.#origin.module.path) ?? [];
    const whole = wholeLine(statement, this.#source);
    const text = this.#indent + slice(this.#source, whole, edits);
    // What is edited within it moves along.
    this.#edits.set(
      this.#origin.module.path,
      edits.filter(({ from, to }) => from < whole.from || to > whole.to),
    );
    this.#remove(statement);
    return text;
  }

  #newField(field: Field): string {
    const piece = this.#change.bodyAfter.fields.find(({ id }) => id === field.id);
    const comments = piece?.comments ?? [];
    const targetName = this.#targetName(field)('to', undefined);
    const value = piece?.value && (targetName ? withTarget(piece.value, targetName) : piece.value);
    const lines = value ? [printed(field.name, value, this.#indent, this.#manner)] : [];
    if (piece?.value) this.#enumeration(field);
    return [...comments, ...lines].map((line) => this.#indent + line).join(this.#manner.lineBreak);
  }

  #firstField(): Statement | undefined {
    const { before } = this.#change;
    const statements = before.fields.flatMap(({ id }) => this.#fields.get(id)?.statement ?? []);
    const first = statements.toSorted((a, b) => a.from - b.from)[0];
    return first && this.#inBody(first);
  }

  #placeFor(below: Statement | undefined, staying: ReadonlySet<FieldId | undefined>): Place | null {
    if (below) return { below, blank: false };
    const stay = this.#change.before.fields
      .filter(({ id }) => staying.has(id))
      .flatMap(({ id }) => this.#fields.get(id)?.statement ?? []);
    const first = stay.toSorted((a, b) => a.from - b.from)[0];
    const above = first && this.#inBody(first);
    return above ? { above, blank: false } : null;
  }

  #remove(statement: Statement): void {
    this.#gone.add(statement);
    this.#put(removal(statement, this.#source));
  }

  #insert(text: string, place: Place | null): void {
    if (text === '') return;
    this.#inserted.push({ text, place });
    if (place) this.#unfold();
    if (place && 'above' in place && this.#isUnfolded) {
      const at = place.above.from;
      const gap = place.blank ? this.#manner.lineBreak : '';
      const lines = text.slice(this.#indent.length) + this.#manner.lineBreak + gap + this.#indent;
      this.#put({ from: at, to: at, text: lines });
    } else if (place) this.#put(this.#insertion(text, place));
  }

  /** Lines below a statement that goes take its place. */
  #insertion(text: string, place: Place): Edit {
    if (!('below' in place) || !this.#gone.has(place.below)) {
      return insertion(text, place, this.#source);
    }
    const at = lineStart(place.below.from, this.#source);
    return { from: at, to: at, text: text + this.#manner.lineBreak };
  }

  #bases(): void {
    const { before, after, bodyBefore, bodyAfter } = this.#change;
    if (JSON.stringify(before.bases) === JSON.stringify(after.bases)) return;
    const { statement } = this.#origin;
    const positional = statement.bases.filter(({ keyword }) => keyword === null);
    const was = bodyBefore.bases.bases.map((base) => inline(base, this.#manner));
    const is = bodyAfter.bases.bases.map((base) => inline(base, this.#manner));
    const [first, last] = [positional[0], positional.at(-1)];
    if (!first || !last) {
      this.#put({ from: statement.nameAt.to, to: statement.nameAt.to, text: `(${is.join(', ')})` });
      return;
    }
    // Those that stay keep the words the file has for them.
    const words = is.map((base) => {
      const at = was.indexOf(base);
      const old = positional[at];
      return old ? this.#source.slice(old.from, old.to) : base;
    });
    this.#put({ from: first.from, to: last.to, text: words.join(', ') });
  }

  #managers(): void {
    const { before, after, bodyAfter } = this.#change;
    for (const manager of before.managers) {
      const next = after.managers.find(({ name }) => name === manager.name);
      const here = this.#assigned(manager.name);
      if (!here) continue;
      if (!next) this.#remove(here.statement);
      else if (next.code !== manager.code) {
        this.#put(...expressionEdits(this.#source, here.value, manager.code, next.code));
      }
    }
    const added = after.managers.filter(
      ({ name }) => !before.managers.some((one) => one.name === name),
    );
    for (const { name } of added) {
      const value = bodyAfter.managers.find((one) => one.name === name)?.value;
      if (value)
        this.#belowFields(this.#indent + printed(name, value, this.#indent, this.#manner), true);
    }
  }

  #assigned(name: string): { statement: Statement; value: Expression } | undefined {
    for (const statement of this.#origin.statement.body.statements) {
      if (statement.kind !== 'assign') continue;
      const [target] = statement.targets;
      if (target?.kind === 'name' && target.parts.join('.') === name) {
        return { statement, value: statement.value };
      }
    }
    return undefined;
  }

  /** New lines after the last field or manager of the class. */
  #belowFields(text: string, isGroup: boolean): void {
    const { before } = this.#change;
    const statements = [
      ...before.fields.flatMap(({ id }) => this.#fields.get(id)?.statement ?? []),
      ...before.managers.flatMap(({ name }) => this.#assigned(name)?.statement ?? []),
    ].filter((one) => !this.#gone.has(one));
    const last = statements.toSorted((a, b) => b.from - a.from)[0];
    const below = last && this.#inBody(last);
    this.#insert(text, below ? { below, blank: isGroup } : null);
  }

  #meta(): void {
    const { bodyBefore, bodyAfter, before, after } = this.#change;
    const { meta } = this.#origin;
    const was = new Map(
      bodyBefore.meta.flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
    );
    const is = new Map(
      bodyAfter.meta.flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
    );
    const isSameBases = JSON.stringify(before.metaBases) === JSON.stringify(after.metaBases);
    if (!meta) {
      if (is.size > 0 || after.metaBases.length > 0) this.#newMeta(is);
      return;
    }
    const given = new Map(givenInMeta(meta).map((one) => [one.name, one]));
    const rest = meta.body.statements.filter(
      (one) => ![...given.values()].some(({ statement }) => statement === one),
    );
    const isEmpty = is.size === 0 && after.metaBases.length === 0 && given.size > 0;
    const hasOthers = rest.some(({ kind }) => kind !== 'pass') || given.has('app_label');
    if (isEmpty && was.size > 0 && !hasOthers) {
      this.#remove(meta);
      return;
    }
    const indent = indentOf(meta.body, meta, this.#source);
    let isLeft = meta.body.statements.filter(({ kind }) => kind !== 'pass').length;
    const added: string[] = [];
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const [old, next] = [was.get(name), is.get(name)];
      const here = given.get(name);
      const wanted = next && inline(next, this.#manner);
      if (old && wanted === inline(old, this.#manner)) continue;
      if (!next) {
        if (here) {
          this.#remove(here.statement);
          isLeft -= 1;
        }
      } else if (here) this.#changeMeta(here.value, old, next, name, indent);
      else added.push(indent + printed(name, next, indent, this.#manner));
    }
    if (!isSameBases) this.#metaBases();
    const text = added.join(this.#manner.lineBreak);
    const last =
      meta.body.statements.findLast((one) =>
        [...given.values()].some(({ statement }) => statement === one),
      ) ?? meta.body.statements.at(-1);
    if (text !== '' && last) {
      const folded = unfolded(meta.body, meta, text, this.#source);
      if (folded) this.#put(folded);
      else if (isLeft <= 0 && last.kind === 'pass') {
        this.#put({ ...wholeLine(last, this.#source), text: text.slice(indent.length) });
      } else this.#put(this.#insertion(text, { below: last, blank: false }));
    } else if (isLeft <= 0 && last && last.kind !== 'pass') {
      this.#put({ from: last.from, to: last.from, text: 'pass' });
    }
  }

  /** A value of `Meta`: word by word where it is written alike, else anew. */
  #changeMeta(
    value: Expression,
    old: Py | undefined,
    next: Py,
    name: string,
    indent: string,
  ): void {
    const known = old && inline(old, this.#manner);
    const wanted = inline(next, this.#manner);
    const edits = known === undefined ? [] : expressionEdits(this.#source, value, known, wanted);
    const [only] = edits;
    const isWhole = only?.from === value.from && only.to === value.to;
    if (edits.length > 0 && !isWhole) this.#put(...edits);
    else {
      const text = printed(name, next, indent, this.#manner).slice(`${name} = `.length);
      this.#put({ from: value.from, to: value.to, text });
    }
  }

  #metaBases(): void {
    const { meta } = this.#origin;
    if (!meta) return;
    const is = this.#change.bodyAfter.metaBases.bases.map((base) => inline(base, this.#manner));
    const end = this.#source.indexOf(':', meta.bases.at(-1)?.to ?? meta.nameAt.to);
    const text = is.length === 0 ? '' : `(${is.join(', ')})`;
    this.#put({ from: meta.nameAt.to, to: end, text });
  }

  #newMeta(options: ReadonlyMap<string, Py>): void {
    const { metaBases } = this.#change.bodyAfter;
    const bases = metaBases.bases.map((base) => inline(base, this.#manner)).join(', ');
    const inner = `${this.#indent}    `;
    const lines = [...options].map(
      ([name, value]) => inner + printed(name, value, inner, this.#manner),
    );
    const head = `${this.#indent}class Meta${bases === '' ? '' : `(${bases})`}:`;
    const all = [head, ...(lines.length === 0 ? [`${inner}pass`] : lines)];
    this.#belowFields(all.join(this.#manner.lineBreak), true);
  }

  /** `__str__`, as far as it does nothing but show a field. */
  #display(): void {
    const { before, bodyBefore, bodyAfter } = this.#change;
    const [was, is] = [bodyBefore.display, bodyAfter.display];
    if ((was && inline(was, this.#manner)) === (is && inline(is, this.#manner))) return;
    const old = this.#origin.statement.body.statements.find(
      (one) => one.kind === 'function' && one.name === '__str__',
    );
    const { display } = bodyAfter;
    const inner = `${this.#indent}    `;
    const returned = display && `return ${inline(display, this.#manner)}`;
    if (old && before.display !== null) {
      if (!returned) this.#remove(old);
      else {
        const text = this.#source.slice(old.from, old.to);
        const at = old.from + text.lastIndexOf('return ');
        this.#put({ from: at, to: old.to, text: returned });
      }
    } else if (!old && returned) {
      const lines = [`${this.#indent}def __str__(self):`, inner + returned];
      const { meta } = this.#origin;
      const text = lines.join(this.#manner.lineBreak);
      const isThere = meta !== undefined && !this.#gone.has(meta);
      if (isThere) this.#insert(text, { below: meta, blank: true });
      else this.#belowFields(text, true);
    }
  }

  #docstring(): void {
    const { before, after, bodyAfter } = this.#change;
    if (before.note === after.note) return;
    const [first] = this.#origin.statement.body.statements;
    const isThere = first?.kind === 'expression' && first.value.kind === 'string';
    const text = block(bodyAfter.docstring, this.#indent, this.#manner);
    if (isThere && text === '') this.#remove(first);
    else if (isThere)
      this.#put({ from: first.from, to: first.to, text: text.slice(this.#indent.length) });
    else if (first?.kind === 'pass') {
      const gap = after.fields.length > 0 ? this.#manner.lineBreak : '';
      this.#insert(text + gap, null);
    } else if (first) this.#insert(text, { above: first, blank: true });
  }

  /** Kept code, statement by statement. */
  #code(): void {
    const { before, after } = this.#change;
    if (before.code === after.code) return;
    const kept = [...this.#origin.kept];
    const [was, is] = [statementsOf(before.code), statementsOf(after.code)];
    if (was.length !== kept.length) return;
    const common = commonPart(was, is);
    const staying = new Set(common.map(([at]) => at));
    kept.forEach((statement, at) => {
      if (!staying.has(at)) this.#remove(statement);
    });
    let below: Statement | undefined;
    is.forEach((code, i) => {
      const at = common.find(([, place]) => place === i)?.[0];
      if (at !== undefined) below = kept[at];
      else {
        const { statements } = this.#origin.statement.body;
        const last = below ?? statements.findLast((one) => !this.#gone.has(one));
        const text = block(code.split('\n'), this.#indent, this.#manner);
        const isLong = /^(async def|def|class|@)/.test(code.replaceAll(/^#.*\n/gm, ''));
        this.#insert(text, last ? { below: last, blank: isLong } : null);
      }
    });
  }

  /** Lines that have no place yet go to the top of the body; a body that is left without statements passes. */
  #finish(): void {
    const { statement } = this.#origin;
    const { statements } = statement.body;
    const unplaced = this.#inserted.filter(({ place }) => place === null).map(({ text }) => text);
    const text = unplaced.join(this.#manner.lineBreak);
    const isText = (one: Statement | undefined): boolean =>
      one?.kind === 'expression' && one.value.kind === 'string';
    if (text !== '') {
      const [first] = statements;
      const folded = unfolded(statement.body, statement, text, this.#source);
      if (folded) this.#put(folded);
      else if (first && this.#gone.has(first)) {
        const at = lineStart(first.from, this.#source);
        this.#put({ from: at, to: at, text: text + this.#manner.lineBreak });
      } else if (first?.kind === 'pass') {
        this.#put({ ...wholeLine(first, this.#source), text: text.slice(this.#indent.length) });
      } else if (first && isText(first)) {
        this.#put(insertion(text, { below: first, blank: true }, this.#source));
      } else if (first) this.#put(insertion(text, { above: first, blank: true }, this.#source));
      return;
    }
    const left = statements.filter((one) => !this.#gone.has(one));
    const [gone] = this.#gone;
    if (left.length === 0 && this.#inserted.length === 0 && gone) {
      if (isFolded(statement.body, this.#source)) {
        this.#put({ from: gone.from, to: gone.from, text: 'pass' });
        return;
      }
      const start = startOf(gone, undefined, statement.body, this.#source);
      this.#put({ from: start, to: start, text: `${this.#indent}pass${this.#manner.lineBreak}` });
    }
  }
}

/** The statements of kept code, each with the remarks above it. */
function statementsOf(code: string): readonly string[] {
  const body = readStatements(code);
  return body.statements.map((statement, i) => {
    const from = startOf(statement, body.statements[i - 1], body, code);
    return code.slice(from, wholeLine(statement, code).to);
  });
}

/** The call of a relation with another name for its target. */
function withTarget(value: Py, target: Py): Py {
  if (value.kind !== 'call') return value;
  const [first, ...rest] = value.args;
  return first?.keyword === null
    ? { ...value, args: [{ ...first, value: target }, ...rest] }
    : value;
}
