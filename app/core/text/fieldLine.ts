/** One line of a field: `price decimal 10,2 null`. */
import type { Field } from '../design/design.ts';
import type { Option } from '../fieldTypes/option.ts';
import { isModelRef, sameValue } from '../fieldTypes/values.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import {
  conventionalText,
  implied,
  onDeleteWords,
  positional,
  relationTypes,
} from './conventions.ts';
import { Cursor, wholeString } from './cursor.ts';
import { optionsOf, printType, typeNamed } from './fieldClass.ts';
import { printName, readName } from './names.ts';
import { isCount } from './numbers.ts';
import { optionsInOrder } from './optionName.ts';
import { printOption, readOption } from './optionWord.ts';
import type { OptionWord } from './optionWord.ts';
import type { Context } from './references.ts';
import { shown, Unreadable } from './unreadable.ts';
import { printValue, readValue } from './spellings.ts';

/** What a relation points at, as far as its first character tells it from an option. */
const looksLikeTarget = /^([A-Z?&`]|self$|[A-Za-z_]\w*\.)/;

const optionOf = (type: string, name: string): Option | undefined => {
  const options = optionsOf(type);
  return Object.hasOwn(options, name) ? options[name] : undefined;
};

/** Where the bare field names of an option lead: to its own model, the target's or the link model's fields. */
function contextOf(
  option: Option | undefined,
  valueOf: (name: string) => OptionValue | undefined,
  context: Context,
): Context {
  const of = option?.of ?? 'owner';
  if (of === 'owner') return context;
  const ref = valueOf(of === 'target' ? 'to' : 'through');
  return { ...context, fieldsOf: isModelRef(ref) ? ref.model : undefined };
}

function readType(token: string): string {
  if (token.startsWith('"')) return wholeString(token);
  if (!/^[\w.\u0080-\uffff]+$/.test(token))
    throw new Unreadable(`${shown(token)} is no field type`);
  return typeNamed(token);
}

/** The line of a field, without indentation; `one` is the snake case of its model's name. */
export function printFieldLine(field: Field, one: string, context: Context): string {
  const { name, type, options } = field;
  const unsaid = new Map(
    optionsInOrder(options, optionsOf(type)).filter(([key]) => key !== '__proto__'),
  );
  const words = [printName(name), printType(type)];
  words.push(...sayNumbers(type, unsaid));
  if (relationTypes.has(type)) {
    words.push(...sayTarget(field, unsaid, context));
    words.push(...sayOnDelete(unsaid));
  }
  words.push(...sayImplied(field, unsaid));
  for (const [key, value] of unsaid) {
    const option = optionOf(type, key);
    const valueContext = contextOf(option, (other) => options[other], context);
    if (key === 'default') words.push(`=${printValue(value, option?.kind, valueContext)}`);
    else {
      const usual = conventionalText(key, { one, field });
      words.push(printOption({ name: key, value, kind: option?.kind, usual }, valueContext));
    }
  }
  return words.join(' ');
}

// Each of these says some options in its own way, and takes them out of what is still to be said.

function sayNumbers(type: string, unsaid: Map<string, OptionValue>): string[] {
  const names = positional.get(type) ?? [];
  const values = names.map((name) => unsaid.get(name));
  if (names.length === 0 || !values.every(isCount)) return [];
  for (const name of names) unsaid.delete(name);
  return [values.join(',')];
}

function sayTarget(field: Field, unsaid: Map<string, OptionValue>, context: Context): string[] {
  const to = unsaid.get('to');
  if (to === undefined) return ['to:-'];
  unsaid.delete('to');
  if (isModelRef(to)) {
    if (to.model === context.fieldsOf) return ['self'];
    if (to.model === context.lookup.targetNamedLike(field.name, field.type, context.app)) return [];
  }
  const target = printValue(to, 'model', context);
  if (target.startsWith('=')) return [`to:${target}`];
  return [looksLikeTarget.test(target) && target !== 'self' ? target : `&${target}`];
}

function sayOnDelete(unsaid: Map<string, OptionValue>): string[] {
  for (const [word, meant] of onDeleteWords) {
    const entries = Object.entries(meant);
    if (!entries.every(([name, value]) => unsaid.get(name) === value)) continue;
    for (const [name] of entries) unsaid.delete(name);
    return [word];
  }
  return [];
}

function sayImplied({ type, options }: Field, unsaid: Map<string, OptionValue>): string[] {
  const words: string[] = [];
  for (const [name, value] of Object.entries(implied.get(type) ?? {})) {
    if (!Object.hasOwn(options, name)) words.push(`${name}:-`);
    else if (sameValue(unsaid.get(name), value)) unsaid.delete(name);
  }
  return words;
}

/** A field as its line tells it, before the names in it are looked up. */
export interface FieldLine {
  readonly name: string;
  readonly type: string;
  readonly words: readonly string[];
}

/** Reads name and type, and keeps the rest. */
export function readFieldLine([name = '', type, ...words]: readonly string[]): FieldLine {
  if (type === undefined) throw new Unreadable(`${shown(name)} has no type`);
  const cursor = new Cursor(name);
  const field = { name: readName(cursor, 'field'), type: readType(type), words };
  cursor.end();
  return field;
}

/** The options of a field line, once every model and field is known by name; `one` as it was printed. */
export function readFieldOptions(line: FieldLine, one: string, context: Context): Options {
  const { type } = line;
  const given = new Map<string, OptionValue>();
  const later: OptionWord[] = [];
  const dropped = new Set<string>();
  const give = (name: string, value: OptionValue): void => {
    if (given.has(name) || dropped.has(name)) throw new Unreadable(`${shown(name)} is given twice`);
    given.set(name, value);
  };

  const words = [...line.words];
  for (const [name, value] of readNumbers(type, words)) give(name, value);
  if (relationTypes.has(type)) {
    if (looksLikeTarget.test(words[0] ?? '')) give('to', readTarget(words.shift() ?? '', context));
  }
  for (const word of words) {
    const meant = relationTypes.has(type) ? onDeleteWords.get(word) : undefined;
    if (meant) for (const [name, value] of Object.entries(meant)) give(name, value);
    else later.push(readOption(word));
  }
  if (relationTypes.has(type) && !given.has('to') && !later.some(({ name }) => name === 'to')) {
    give('to', conventionalTarget(line, context));
  }
  // Those that name models go first: they tell whose fields the others name.
  later.sort((a, b) => rank(type, a.name) - rank(type, b.name));
  for (const { name, written } of later) {
    const option = optionOf(type, name);
    if (written === '-' && isImplied(type, name)) {
      if (given.has(name)) throw new Unreadable(`${shown(name)} is given twice`);
      dropped.add(name);
      continue;
    }
    const valueContext = contextOf(option, (other) => given.get(other), context);
    give(
      name,
      written === undefined
        ? meaningOfBare(name, option, conventionalText(name, { one, field: line }))
        : readValue(written, option?.kind, valueContext),
    );
  }
  for (const [name, value] of Object.entries(implied.get(type) ?? {})) {
    if (!given.has(name) && !dropped.has(name)) given.set(name, value);
  }
  return Object.fromEntries(given);
}

function conventionalTarget({ name, type }: FieldLine, { lookup, app }: Context): OptionValue {
  const model = lookup.targetNamedLike(name, type, app);
  if (model === undefined) throw new Unreadable(`${shown(name)} does not say what it points at`);
  return { model };
}

const rank = (type: string, name: string): number =>
  optionOf(type, name)?.kind === 'model' ? 0 : 1;

const isImplied = (type: string, name: string): boolean =>
  (name === 'to' && relationTypes.has(type)) || Object.hasOwn(implied.get(type) ?? {}, name);

/** What an option means that stands without a value. */
export function meaningOfBare(
  name: string,
  option: Option | undefined,
  usual: string | undefined,
): OptionValue {
  if (option === undefined || option.kind === 'flag') return true;
  if (option.kind === 'text' && usual !== undefined) return usual;
  throw new Unreadable(`${shown(name)} has no value`);
}

function readNumbers(type: string, words: string[]): [string, number][] {
  const names = positional.get(type) ?? [];
  const [first = ''] = words;
  if (names.length === 0 || !/^\d/.test(first)) return [];
  const digits = first.split(',');
  const numbers = digits.map((part) => (/^\d+$/.test(part) ? Number(part) : NaN));
  if (numbers.length !== names.length || !numbers.every(Number.isSafeInteger)) {
    throw new Unreadable(`${shown(first)} does not fit ${names.join(' and ')}`);
  }
  words.shift();
  return numbers.map((number, i) => [names[i] ?? '', number]);
}

function readTarget(word: string, context: Context): OptionValue {
  if (word === 'self' && context.fieldsOf !== undefined) return { model: context.fieldsOf };
  return readValue(word, 'model', context);
}
