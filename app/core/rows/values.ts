/** A value for a field, as Django's JSON serializer writes it. */
import { findFieldType } from '../fieldTypes/catalogue.ts';
import type { ValueKind } from '../fieldTypes/fieldType.ts';
import type { Code } from '../fieldTypes/values.ts';
import { isCode, isNested } from '../fieldTypes/values.ts';
import { parseExpression } from '../design/python/expression.ts';
import { wrongKind } from './kinds.ts';
import { limitsOf } from './limits.ts';
import type { Limited, Limits } from './limits.ts';
import { calledName, cellOf } from './literals.ts';
import { asRegExp, textMatching } from './pattern.ts';
import type { Cell } from './population.ts';
import { letters, nth, shortened, wordsFor } from './words.ts';

/** What a value is made for. */
export interface Purpose {
  readonly model: string;
  readonly name: string;
  readonly field: Limited;
  readonly limits: Limits;
  /** Another value for each number, as far as there are others. */
  readonly n: number;
}

/** The `n`th value of the field; undefined where none is to be given, for the database computes it or its class is not known. */
export function valueFor(purpose: Purpose): Cell | undefined {
  const { field, limits, n } = purpose;
  const kind = field.type?.value ?? 'text';
  const offered = limits.choices?.filter((cell) => wrongKind(kind, cell) === null) ?? [];
  const chosen = offered.filter((cell) => cell !== '');
  const choices = chosen.length > 0 ? chosen : offered;
  if (choices.length > 0) return choices[n % choices.length];
  return field.type && makers[field.type.value](purpose);
}

type Maker = (purpose: Purpose) => Cell | undefined;

const DAY = 86_400_000;
/** Moments are counted from here; nothing here looks at a clock. */
const START = Date.UTC(2024, 0, 15, 9, 30);

const iso = (n: number): string =>
  new Date(START + (n % 100_000) * (DAY + 47 * 60_000)).toISOString();

const two = (n: number): string => String(n).padStart(2, '0');

/** The class decides how large numbers may be, so those here are small. */
const makers: Readonly<Record<ValueKind, Maker>> = {
  text: textValue,
  integer: whole,
  bigInteger: whole,
  decimal,
  float: (purpose) => within(purpose, wholeStart(purpose.name) + purpose.n + 0.5, 0.5),
  boolean: ({ n, name }) =>
    (n % 2 === 0) === !/^(is_)?(deleted|archived|hidden|staff|superuser)/.test(name),
  date: ({ n, name }) =>
    /birth|born/.test(name)
      ? `${1980 + (n % 30)}-0${1 + (n % 9)}-${10 + (n % 18)}`
      : iso(n).slice(0, 10),
  time: ({ n }) => `${two(8 + (n % 12))}:${two((n * 5) % 60)}:${two(Math.floor(n / 60) % 60)}`,
  datetime: ({ n }) => `${iso(n).slice(0, 19)}Z`,
  duration: ({ n }) =>
    `${two(Math.floor(n / 4) % 24)}:${two(15 * (n % 4))}:${two(30 + (Math.floor(n / 96) % 30))}`,
  uuid: ({ model, name, n }) => uuid(`${model}.${name}`, n),
  json: ({ n }) => ({ key: `value ${n + 1}` }),
  binary: ({ n, limits }) => base64(shortened(`data ${n + 1}`, n, limits.maxLength)),
  file,
  ipAddress: ({ field, n }) =>
    field.options['protocol'] === 'IPv6'
      ? `2001:db8::${(n + 1).toString(16)}`
      : `192.0.${2 + (Math.floor(n / 250) % 250)}.${1 + (n % 250)}`,
  array,
  textMap: ({ n }) => ({ colour: nth(wordsFor('', 'colour'), n) }),
  range,
  searchVector: ({ n }) => `'${nth(wordsFor('', 'tag'), n)}'`,
  generated: () => undefined,
  tuple: () => undefined,
  generic: () => undefined,
  relation: () => undefined,
};

function textValue(purpose: Purpose): Cell | undefined {
  const { model, name, limits, n, field } = purpose;
  const [pattern] = limits.patterns;
  const plain = formatted(purpose);
  const fit = (words: string): string => lengthened(shortened(words, n, limits.maxLength), limits);
  if (pattern === undefined) return fit(plain);
  const candidates = [
    fit(plain),
    fit(slug(nth(wordsFor(model, name), n))),
    ...[n, n + 1, n + 37, 11 * n + 5].map((i) => textMatching(pattern, i) ?? ''),
  ];
  const fitting = candidates.find((one) => isFitting(one, limits));
  return fitting ?? (field.type?.format === 'slug' ? slug(plain) : fit(plain));
}

const isFitting = (text: string, { patterns, minLength, maxLength }: Limits): boolean =>
  text.length >= minLength &&
  text.length <= maxLength &&
  text !== '' &&
  patterns.every((pattern) => asRegExp(pattern)?.test(text) ?? false);

const lengthened = (text: string, { minLength }: Limits): string =>
  text.length < minLength ? text.padEnd(Math.min(minLength, 10_000), 'x') : text;

function formatted({ model, name, limits, n }: Purpose): string {
  const word = nth(wordsFor(model, limits.format === 'slug' ? 'name' : name), n);
  switch (limits.format) {
    case 'email': {
      const who = slug(nth(wordsFor(model, 'username'), n)).replaceAll('-', '');
      const room = limits.maxLength - '@example.com'.length;
      return room >= 3 ? `${shortened(who, n, room)}@example.com` : `${letters(n)}@b.co`;
    }
    case 'url': {
      const address = `https://example.com/${slug(word)}`;
      const room = Math.max(1, limits.maxLength - 'http://.co'.length);
      return address.length <= limits.maxLength ? address : `http://${letters(n).slice(-room)}.co`;
    }
    case 'slug':
      return slug(shortened(slug(word), n, limits.maxLength));
    case 'path':
      return `/srv/files/${slug(word)}.txt`;
    default:
      return limits.maxLength < 4 && /country|currency|locale|lang/.test(name)
        ? nth(codes, n)
        : word;
  }
}

/** Of countries, and close enough for other short codes. */
const codes = ['AT', 'BR', 'CA', 'DK', 'EE', 'FR', 'GR', 'HU'];

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'a';

const wholeStart = (name: string): number => {
  if (/year/.test(name)) return 2020;
  if (/age/.test(name)) return 30;
  if (/width|height|weight|size|length/.test(name)) return 120;
  return 1;
};

function whole(purpose: Purpose): Cell {
  return Math.round(within(purpose, wholeStart(purpose.name) + purpose.n, 1));
}

/** The number, brought between the least and the most by steps. */
function within({ limits: { min, max }, n }: Purpose, wanted: number, step: number): number {
  if (wanted >= min && wanted <= max) return wanted;
  const least = Number.isFinite(min) ? min : max - 1000;
  const most = Number.isFinite(max) ? max : least + 1_000_000;
  return Math.min(most, least + ((n * step) % Math.max(step, most - least + step)));
}

function decimal(purpose: Purpose): Cell {
  const { limits, n } = purpose;
  const { digits, places } = limits;
  const size = 10 ** Math.min(digits === Infinity ? 9 : digits, 15);
  const unit = 10 ** places;
  const scaled = Math.min(990, size / 10) * (unit / 100) + n * 455 * (unit / 100);
  const inside = within(purpose, Math.max(1, Math.round(scaled) % size) / unit, 1 / unit);
  return inside.toFixed(places);
}

function file({ field, limits, name, model, n }: Purpose): Cell {
  const folder = field.options['upload_to'];
  const under =
    typeof folder === 'string'
      ? folder.replaceAll(/%Y/g, '2024').replaceAll(/%[a-zA-Z]/g, '01')
      : '';
  const isPicture = Object.hasOwn(field.type?.options ?? {}, 'width_field');
  const ending = limits.extensions[0] ?? (isPicture ? 'jpg' : 'txt');
  const path = `${under === '' || under.endsWith('/') ? under : `${under}/`}${slug(name)}-${n + 1}.${ending}`;
  return path.length <= limits.maxLength
    ? path
    : shortened(slug(`${model} ${name}`), n, limits.maxLength);
}

/** Three values of the field inside, or as many as there may be. */
function array(purpose: Purpose): Cell | undefined {
  const { field, n } = purpose;
  const inner = fieldIn(field.options['base_field']);
  if (!inner?.type) return undefined;
  const size = field.options['size'];
  const count = typeof size === 'number' ? Math.min(size, 2) : 2;
  const limits = limitsOf(inner);
  return Array.from(
    { length: count },
    (_, i) => valueFor({ ...purpose, field: inner, limits, n: n * count + i }) ?? null,
  );
}

/** A field inside another, given as data or as Python: `models.DateField()`. */
export function fieldIn(value: Limited['options'][string] | undefined): Limited | undefined {
  if (isNested(value)) return { type: findFieldType(value.nested), options: value.options };
  return isCode(value) ? fieldOfCode(value) : undefined;
}

function fieldOfCode({ code }: Code): Limited | undefined {
  const call = parseExpression(code);
  const type = call && findFieldType(calledName(call) ?? '');
  if (!type || call?.kind !== 'call') return undefined;
  const options: Record<string, boolean | number | string | null> = {};
  for (const { keyword, value } of call.args) {
    const cell = cellOf(value);
    if (keyword === null || cell === undefined || typeof cell === 'object') continue;
    options[keyword] = cell;
  }
  return { type, options };
}

/** From one to another, the latter not in it; as Django writes it. */
function range({ field, n }: Purpose): Cell {
  const column = field.type?.column?.type.postgresql ?? '';
  const at = (i: number): Cell => {
    if (column.startsWith('tstz')) return `${iso(i).slice(0, 19)}Z`;
    if (column.startsWith('date')) return iso(i).slice(0, 10);
    return column.startsWith('num') ? `${i + 1}.50` : i + 1;
  };
  return { bounds: '[)', lower: at(10 * n), upper: at(10 * n + 5) };
}

/** A UUID of version 4 that is the same for the same name and number. */
function uuid(name: string, n: number): string {
  let state = 0x811c9dc5;
  const step = (code: number): number => {
    state = Math.imul(state ^ code, 0x01000193) >>> 0;
    return state;
  };
  for (const letter of `${name} ${n}`) step(letter.codePointAt(0) ?? 0);
  const hex = Array.from({ length: 32 }, (_, i) => ((step(i + 1) >>> 13) & 15).toString(16));
  hex[12] = '4';
  hex[16] = '8';
  const all = hex.join('');
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    all.slice(12, 16),
    all.slice(16, 20),
    all.slice(20),
  ].join('-');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of letters of ASCII. */
function base64(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => text.charCodeAt(i + k));
    const bits = ((a ?? 0) << 16) | ((b || 0) << 8) | (c || 0);
    const left = text.length - i;
    out += alphabet[(bits >> 18) & 63] ?? '';
    out += alphabet[(bits >> 12) & 63] ?? '';
    out += left > 1 ? (alphabet[(bits >> 6) & 63] ?? '') : '=';
    out += left > 2 ? (alphabet[bits & 63] ?? '') : '=';
  }
  return out;
}
