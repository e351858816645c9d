/**
 * Which values Django can turn into a column's default (`get_db_prep_value` of each class, Django 5.2). What is not known
 * to fail fits.
 */
import { knownName } from '../design/python/known.ts';
import { parseExpression } from '../design/python/expression.ts';
import type { ValueKind } from '../fieldTypes/fieldType.ts';
import { isCode, isList, isNumberLiteral } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedRelation, Schema } from '../schema/schema.ts';
import { nameOf } from './fieldNames.ts';
import { fieldCalled, hasKnownFields, keyOf } from '../schema/fieldsByName.ts';

const isText = (value: OptionValue): value is string => typeof value === 'string';
const isNumber = (value: OptionValue) => typeof value === 'number' || isNumberLiteral(value);

const isWhole = (value: OptionValue) =>
  isText(value)
    ? /^\s*[+-]?\d+(_\d+)*\s*$/.test(value)
    : isNumber(value) || typeof value === 'boolean';
const isReal = (value: OptionValue) =>
  isText(value)
    ? /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)
    : isNumber(value) || typeof value === 'boolean';
const isTruth = (value: OptionValue) =>
  typeof value === 'boolean' ||
  value === 0 ||
  value === 1 ||
  (isText(value) && ['t', 'True', '1', 'f', 'False', '0'].includes(value)) ||
  (isNumberLiteral(value) && ['0', '1'].includes(value.number));

function isDay(text: string): boolean {
  const [all, year = '', month = '', day = ''] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  if (all === undefined || Number(year) === 0) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const clock = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,6}\d*)?)?$/;
const zone = /\s*(Z|[+-]\d\d(:?\d\d)?)$/i;

function isMoment(text: string): boolean {
  const [, day = '', time] = /^(\S+?)(?:[T ](.*))?$/i.exec(text) ?? [];
  return isDay(day) && (time === undefined || clock.test(time.replace(zone, '')));
}

const duration =
  /^([-+]?P(?=\d|T\d)(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?|-?(\d+( days?,?)? )?\d+:\d\d:\d\d(\.\d{1,6})?)$/;

const uuid = /^[0-9a-f]{32}$/i;
const isUuid = (value: OptionValue) =>
  isText(value)
    ? uuid.test(value.replace('urn:', '').replace('uuid:', '').replaceAll(/[{}-]/g, ''))
    : typeof value === 'boolean' || (typeof value === 'number' && value >= 0 && value % 1 === 0);

const always = () => true;
const fits: Readonly<Record<ValueKind, (value: OptionValue) => boolean>> = {
  text: always,
  file: always,
  json: always,
  array: always,
  textMap: always,
  range: always,
  searchVector: always,
  generated: always,
  tuple: always,
  generic: always,
  relation: always,
  integer: isWhole,
  bigInteger: isWhole,
  float: isReal,
  decimal: isReal,
  boolean: isTruth,
  date: (value) => isText(value) && isDay(value.trim()),
  time: (value) => isText(value) && clock.test(value.trim()),
  datetime: (value) => isText(value) && isMoment(value.trim()),
  // A text is written as a timedelta where it is one.
  duration: (value) => (isText(value) ? duration.test(value.trim()) : typeof value === 'number'),
  uuid: isUuid,
  ipAddress: isText,
  binary: isText,
};

/** Whether a column of this kind can start from a plain value. */
export function fitsColumn(kind: ValueKind, value: OptionValue): boolean {
  if (value === null || isCode(value)) return true;
  // JSON escapes the character 0, and bytes are written as digits.
  const isEscaped = kind === 'json' || kind === 'binary';
  if (isText(value) && value.includes('\u0000') && !isEscaped) return false;
  if (isList(value)) return fits[kind] === always;
  return fits[kind](value);
}

/** Whether a key to a column of this kind can; its value is written as it stands, since it is no date or bytes yet. */
export const fitsKeyTo = (kind: ValueKind, value: OptionValue): boolean =>
  value === null ||
  isCode(value) ||
  (kind !== 'binary' && kind !== 'duration' && fitsColumn(kind, value));

/** The column whose values a key stores, at the end of keys to keys; undefined where that is not known. */
export function storedBy(schema: Schema, relation: ResolvedRelation): ResolvedField | undefined {
  const seen = new Set<ResolvedRelation>();
  for (let at: ResolvedRelation | undefined = relation; at && !seen.has(at);) {
    seen.add(at);
    const { target, field }: ResolvedRelation = at;
    const name = nameOf(schema, field.options['to_field'] ?? null);
    if (!target || !hasKnownFields(target)) return undefined;
    const pointedAt: ResolvedField | undefined = name ? fieldCalled(target, name) : keyOf(target);
    if (pointedAt?.type?.relation === undefined) return pointedAt;
    at = target.concrete.relations.find(({ field: { name: own } }) => own === pointedAt.name);
  }
  return undefined;
}

/** Whether the code is the bare name of something to call: `timezone.now`, `dict`. */
export function isCallable(code: string): boolean {
  const expression = parseExpression(code);
  if (expression?.kind !== 'name') return false;
  const [last = ''] = expression.parts.slice(-1);
  return knownName(expression.parts)?.callable === true || ['bool', 'bytes', 'str'].includes(last);
}
