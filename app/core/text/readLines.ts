/** First half of reading: each line by itself. What names mean is found out in `resolveDraft.ts`, once all are known. */
import { anyRows, HUES } from '../design/design.ts';
import type { App, Manager, Position, RowBounds } from '../design/design.ts';
import { Cursor, wholeString } from './cursor.ts';
import { directives } from './directives.ts';
import type { Level } from './directives.ts';
import { readFieldLine } from './fieldLine.ts';
import type { FieldLine } from './fieldLine.ts';
import { readName } from './names.ts';
import { readOptionName } from './optionName.ts';
import { looksLikePosition, readPosition } from './position.ts';
import { TEXT_VERSION } from './printDesign.ts';
import { splitLine } from './quoting.ts';
import { usualHue } from './renumber.ts';
import { readRows } from './rows.ts';
import { settingDirectives, settingsDraft } from './settings.ts';
import type { SettingsDraft } from './settings.ts';
import { isUnknown, UnknownBlock } from './unknownLines.ts';
import { sentence, shown, Unreadable } from './unreadable.ts';

/** What can't be understood, and where. */
export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** A piece of the text with the line it stands in. */
export interface At<T> {
  readonly line: number;
  readonly value: T;
}

export interface DraftModel {
  readonly line: number;
  readonly name: string;
  readonly app: string;
  readonly position: Position;
  readonly external: boolean;
  readonly note: string[];
  readonly fields: At<FieldLine>[];
  readonly meta: At<{ name: string; written: string | undefined }>[];
  bases: At<string> | undefined;
  metaBases: At<string> | undefined;
  readonly managers: Manager[];
  readonly code: string[];
  rows: RowBounds;
  display: At<string> | undefined;
  readonly muted: At<readonly string[]>[];
  readonly unknown: string[];
}

export interface Draft {
  name: string;
  /** Without what names a model. */
  readonly settings: SettingsDraft;
  authUser: At<string> | undefined;
  /** By their labels, in the order they are listed. */
  readonly apps: Map<string, App>;
  readonly models: DraftModel[];
  readonly notes: { text: string; position: Position }[];
  readonly unknown: string[];
}

/** More than any design has: a text that says more is none that a person drew. */
export const MAX_MODELS = 5000;
export const MAX_FIELDS = 2000;
export const MAX_PROBLEMS = 100;
const origin: Position = { x: 0, y: 0 };

export function readLines(text: string): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const draft: Draft = {
    name: 'Untitled',
    settings: settingsDraft(),
    authUser: undefined,
    apps: new Map(),
    models: [],
    notes: [],
    unknown: [],
  };
  const reader = new LineReader(draft);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    try {
      if (index === 0) draft.name = readTitle(line);
      else reader.read(line.replace(/(?<![ \t])[ \t]+$/, ''), index + 1);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ line: index + 1, reason: sentence(error.message) });
      // Without its first line it is some other file, whose every line would be a problem.
      if (index === 0 || problems.length >= MAX_PROBLEMS) break;
    }
  }
  return { draft, problems };
}

function readTitle(line: string): string {
  const [, version, rest = ''] = /^cardinal (\d{1,9})(?: (.*))?$/.exec(line.trimEnd()) ?? [];
  if (version === undefined) {
    throw new Unreadable(
      'this is not a design of Cardinal: the first line must read "cardinal 1" and a name',
    );
  }
  if (Number(version) > TEXT_VERSION) {
    throw new Unreadable('this design was made with a newer Cardinal: update this one to open it');
  }
  const title = rest.trim();
  return title.startsWith('"') ? wholeString(title) : title;
}

class LineReader {
  readonly #draft: Draft;
  readonly #unknown = new UnknownBlock();
  readonly #given = new Set<string>();
  readonly #givenInModel = new Set<string>();
  #app: string | undefined;
  #model: DraftModel | undefined;
  /** Whether the model above could not be read: then what belongs to it is no problem of its own. */
  #isModelBroken = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  read(full: string, line: number): void {
    const content = full.replace(/^[ \t]+/, '');
    const indent = full.length - content.length;
    if (content === '' || this.#unknown.takes(content, indent)) return;
    if (indent > 0) this.#readInModel(content, indent, line);
    else this.#readInDesign(content, line);
  }

  #readInDesign(content: string, line: number): void {
    if (isUnknown(content, 'design')) this.#unknown.start(content, 0, this.#draft.unknown);
    else if (content.startsWith(':')) this.#readDirective(content, line);
    else if (content.startsWith('[')) this.#readHeading(content);
    else this.#startModel(content, line);
  }

  #readDirective(content: string, line: number): void {
    const [directive = '', ...words] = splitLine(content);
    expectDirective('design', directive, words, this.#given);
    if (directive === ':raw') this.#draft.unknown.push(readQuoted(words[0], directive));
    else if (directive === ':code') this.#readAppCode(words);
    else if (directive === ':note') this.#draft.notes.push(readNote(words));
    else if (directive === ':auth_user') this.#draft.authUser = { line, value: words[0] ?? '' };
    else settingDirectives[directive]?.(this.#draft.settings, words);
  }

  /** A line of an app's code; the app stands above. */
  #readAppCode([label = '', line]: readonly string[]): void {
    const cursor = new Cursor(label);
    const name = readName(cursor, 'app');
    cursor.end();
    const app = this.#draft.apps.get(name);
    if (!app) throw new Unreadable(`there is no app ${shown(name)} above`);
    this.#draft.apps.set(name, { ...app, code: withLine(app.code, readQuoted(line, ':code')) });
  }

  #readHeading(content: string): void {
    const [heading = '', ...words] = splitHeading(content);
    const { apps } = this.#draft;
    this.#model = undefined;
    this.#isModelBroken = false;
    this.#app = heading;
    let hue: number | undefined;
    for (const word of words) {
      const [, digits] = /^hue:(\d)$/.exec(word) ?? [];
      if (digits === undefined || Number(digits) >= HUES || hue !== undefined) {
        throw new Unreadable(`${shown(word)} was not expected after an app`);
      }
      hue = Number(digits);
    }
    const { hue: before = usualHue(apps.size), code = '' } = apps.get(heading) ?? {};
    apps.set(heading, { label: heading, hue: hue ?? before, code });
  }

  #startModel(content: string, line: number): void {
    this.#model = undefined;
    this.#isModelBroken = true;
    this.#givenInModel.clear();
    const [first = '', ...words] = splitLine(content);
    if (this.#app === undefined) throw new Unreadable('a model needs an app above it, like [shop]');
    if (this.#draft.models.length >= MAX_MODELS)
      throw new Unreadable(`there are more than ${MAX_MODELS} models`);
    const cursor = new Cursor(first);
    const name = readName(cursor, 'model');
    cursor.end();
    let position: Position | undefined;
    let external = false;
    for (const word of words) {
      if (looksLikePosition(word) && !position) position = readPosition(word);
      else if (word === 'external' && !external) external = true;
      else throw new Unreadable(`${shown(word)} was not expected after a model's name`);
    }
    this.#model = {
      line,
      name,
      app: this.#app,
      position: position ?? origin,
      external,
      note: [],
      fields: [],
      meta: [],
      bases: undefined,
      metaBases: undefined,
      managers: [],
      rows: anyRows,
      code: [],
      display: undefined,
      muted: [],
      unknown: [],
    };
    this.#isModelBroken = false;
    this.#draft.models.push(this.#model);
  }

  #readInModel(content: string, indent: number, line: number): void {
    const model = this.#model;
    if (!model) {
      if (this.#isModelBroken) return;
      throw new Unreadable('an indented line needs a model above it');
    }
    if (isUnknown(content, 'model')) {
      this.#unknown.start(content, indent, model.unknown);
      return;
    }
    const words = splitLine(content);
    const [first = '', second] = words;
    if (first.startsWith(':')) {
      expectDirective('model', first, words.slice(1), this.#givenInModel);
    }
    if (first === ':raw') model.unknown.push(readQuoted(second, first));
    else if (first === ':display') {
      if (second === undefined) throw new Unreadable(':display names no field');
      model.display = { line, value: second };
    } else if (first === ':bases') model.bases = { line, value: readClasses(words) };
    else if (first === ':meta_bases') model.metaBases = { line, value: readClasses(words) };
    else if (first === ':manager') model.managers.push(readManager(words));
    else if (first === ':mute') model.muted.push({ line, value: words.slice(1) });
    else if (first === ':rows') model.rows = readRows(second);
    else if (first === ':code') model.code.push(readQuoted(second, first));
    else if (first.startsWith('Meta.')) model.meta.push({ line, value: readMeta(words) });
    else if (first.startsWith('"') && second === undefined) model.note.push(wholeString(first));
    else if (model.fields.length >= MAX_FIELDS)
      throw new Unreadable(`${shown(model.name)} has more than ${MAX_FIELDS} fields`);
    else model.fields.push({ line, value: readFieldLine(words) });
  }
}

/** Whether the directive may stand there, with so many words after it and after those in `given`, which it joins. */
function expectDirective(
  level: Level,
  directive: string,
  words: readonly string[],
  given: Set<string>,
): void {
  const known = directives[level].get(directive);
  if (!known) throw new Unreadable(`a space is missing in ${shown(directive)}`);
  const more = words[known.words];
  if (more !== undefined) throw new Unreadable(`${shown(more)} was not expected`);
  if (known.once && given.has(directive)) throw new Unreadable(`${directive} is given twice`);
  given.add(directive);
}

function readClasses([directive = '', value]: readonly string[]): string {
  if (value === undefined) throw new Unreadable(`${directive} names no class`);
  return value;
}

function readManager([, name = '', made]: readonly string[]): Manager {
  if (!made?.startsWith('`')) throw new Unreadable('a manager reads like ":manager objects `X()`"');
  const cursor = new Cursor(name);
  const manager = { name: readName(cursor, 'name'), code: wholeString(made) };
  cursor.end();
  return manager;
}

function readQuoted(word: string | undefined, directive: string): string {
  if (!word?.startsWith('"')) throw new Unreadable(`${directive} needs a quoted line`);
  return wholeString(word);
}

/** Code with one more line; a single empty line is code, no line is none. */
const withLine = (code: string, line: string): string => (code === '' ? line : `${code}\n${line}`);

/** The app's label, then what follows the bracket. */
function splitHeading(content: string): string[] {
  const cursor = new Cursor(content);
  cursor.skip('[');
  const label = readName(cursor, 'app');
  if (!cursor.skip(']')) throw new Unreadable('] is missing after the app');
  return [label, ...splitLine(cursor.rest)];
}

function readNote(words: readonly string[]): { text: string; position: Position } {
  const place = looksLikePosition(words[0] ?? '') ? words[0] : undefined;
  const [text, more] = place === undefined ? words : words.slice(1);
  if (!text?.startsWith('"')) throw new Unreadable('a note needs a quoted text');
  if (more !== undefined) throw new Unreadable(`${shown(more)} was not expected`);
  return { text: wholeString(text), position: place === undefined ? origin : readPosition(place) };
}

function readMeta([first = '', ...rest]: readonly string[]): {
  name: string;
  written: string | undefined;
} {
  const cursor = new Cursor(first);
  cursor.skip('Meta.');
  const name = readOptionName(cursor);
  cursor.end();
  return { name, written: rest.length === 0 ? undefined : rest.join(' ') };
}
