/** A field typed as one line: `title char 200`, `price decimal 10,2`, `author fk User` or `author -> User`, `note: text?`. */
import type { Design } from '../../core/design/design.ts';
import { fieldTypes } from '../../core/fieldTypes/catalogue.ts';
import { initialOptions } from '../../core/fieldTypes/fieldType.ts';
import type { FieldType } from '../../core/fieldTypes/fieldType.ts';
import type { Options } from '../../core/fieldTypes/values.ts';

/** What has been typed so far. `word` is null as long as only the name is being typed. */
export interface Typed {
  readonly name: string;
  readonly word: string | null;
  /** What follows the type: numbers, words, or a model's name. */
  readonly rest: string;
}

export function readTyped(text: string): Typed {
  const [, name = '', gap = '', tail = ''] = /^\s*([^\s:]*)([\s:]*)(.*)$/.exec(text) ?? [];
  if (gap === '') return { name, word: null, rest: '' };
  // As the canvas writes a key: `author -> User`.
  const [arrow, model] = /^(?:->|→)\s*(.*)$/.exec(tail) ?? [];
  if (arrow !== undefined) return { name, word: 'fk', rest: model ?? '' };
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(tail) ?? [];
  return { name, word, rest };
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The names a type goes by, the shortest first. */
const namesOf = (type: FieldType): string[] =>
  [type.text, type.short, type.id.replace(/Field$/, ''), type.id, type.label].map(plain);

/** Field types whose name begins with the word, exact matches first, in the catalogue's order. */
export function typesFor(word: string): readonly FieldType[] {
  const wanted = plain(word);
  if (wanted === '') return fieldTypes;
  const exact = fieldTypes.filter((type) => namesOf(type).includes(wanted));
  const begun = fieldTypes.filter(
    (type) => !exact.includes(type) && namesOf(type).some((name) => name.startsWith(wanted)),
  );
  return [...exact, ...begun];
}

/** What to offer below the line being typed. */
export interface Suggestion {
  readonly label: string;
  readonly hint: string;
  /** The whole line once it is taken. */
  readonly line: string;
}

const MOST = 6;

export function suggestionsFor(typed: Typed, models: readonly string[]): readonly Suggestion[] {
  if (typed.word === null) return [];
  const { name, word, rest } = typed;
  const [type] = typesFor(word);
  const chosen = type && namesOf(type).includes(plain(word)) ? type : undefined;
  if (chosen?.relation && word !== '') {
    const wanted = plain(rest);
    return models
      .filter((model) => plain(model).startsWith(wanted) && plain(model) !== wanted)
      .slice(0, MOST)
      .map((model) => ({ label: model, hint: '', line: `${name} ${chosen.text} ${model}` }));
  }
  if (rest !== '') return [];
  return typesFor(word)
    .slice(0, MOST)
    .filter((one) => one !== chosen || one.text !== word)
    .map((one) => ({ label: one.short, hint: one.label, line: `${name} ${one.text}` }));
}

/** What a typed line asks of the field: nothing (`type` undefined) while only a name was typed. */
export interface Asked {
  readonly type: FieldType | undefined;
  readonly options: Options;
  /** For a relation, the model it names. */
  readonly target: string | null;
}

export function askedBy({ word, rest }: Typed): Asked {
  if (word === null || word === '') return { type: undefined, options: {}, target: null };
  const none = /\?|\bnull\b/i.test(`${word} ${rest}`);
  const [type] = typesFor(word.replaceAll('?', ''));
  if (!type) return { type: undefined, options: {}, target: null };
  const flags: Options = {
    ...(none && type.options['null'] ? { null: true, blank: true } : {}),
    ...(/\bunique\b/i.test(rest) && type.options['unique'] ? { unique: true } : {}),
  };
  if (type.relation) {
    const target = rest.replace(/\?|\b(null|unique)\b/gi, '').trim();
    return { type, options: flags, target: target || null };
  }
  const numbers = (rest.match(/\d+/g) ?? []).map(Number).filter(Number.isSafeInteger);
  return {
    type,
    options: { ...initialOptions(type), ...numbersOf(type, numbers), ...flags },
    target: null,
  };
}

/** Numbers are given to the whole numbers a type is made with, in their order: `10,2` are the digits of a decimal. */
function numbersOf(type: FieldType, numbers: readonly number[]): Options {
  const taking = Object.entries(type.options).filter(
    ([, option]) => option.kind === 'integer' && option.group === 'data',
  );
  return Object.fromEntries(
    taking.flatMap(([name], i) => {
      const given = numbers[i];
      return given === undefined ? [] : [[name, given]];
    }),
  );
}

/** Names of models a relation can be typed to. */
export const modelNames = (design: Design): string[] => design.models.map(({ name }) => name);
