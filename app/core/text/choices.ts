/** `Status(draft,published="For all",9=Old@ARCHIVED)`: values, each with its label and member name where it has its
 * own; `=_"Draft"` is a label that is translated, `^Old` a heading. */
import type { Choice, Choices } from '../fieldTypes/values.ts';
import { choiceLabel } from './conventions.ts';
import type { Cursor } from './cursor.ts';
import { quoted } from './quoting.ts';
import { shown, Unreadable } from './unreadable.ts';

const bareText = /^[A-Za-z_][\w-]*$/;
const text = /[A-Za-z_][\w-]*/y;
const numeral = /-?\d[\d.e+-]*/y;

const printText = (value: string): string => (bareText.test(value) ? value : quoted(value));

function printChoice({ value, label, member, translated, group }: Choice): string {
  const stored = typeof value === 'string' ? printText(value) : String(value);
  const usual = label === choiceLabel(value) ? '' : `=${printText(label)}`;
  const told = translated ? `=_${quoted(label)}` : usual;
  const called = member === undefined ? '' : `@${printText(member)}`;
  return stored + told + called + (group === undefined ? '' : `^${printText(group)}`);
}

/** The choices, between parentheses after the enumeration's name if they have one. */
export function printChoices({ choices, name }: Choices): string {
  const all = choices.map(printChoice).join(',');
  if (name !== undefined) return `${printText(name)}(${all})`;
  return choices.length === 0 ? '()' : all;
}

function readText(cursor: Cursor): string {
  if (cursor.peek() === '"') return cursor.string();
  const found = cursor.take(text);
  if (found === undefined) throw new Unreadable(`${shown(cursor.rest)} is no choice`);
  return found;
}

/** Whether JavaScript has the number, and every digit of a whole one. */
const isKept = (number: string): boolean =>
  Number.isFinite(Number(number)) &&
  (!/^-?[1-9]\d*$/.test(number) || String(Number(number)) === number);

function readValue(cursor: Cursor): string | number {
  const number = cursor.take(numeral);
  if (number === undefined) return readText(cursor);
  if (!isKept(number)) throw new Unreadable(`${shown(number)} is no number a choice can have`);
  return Number(number);
}

function readRest(cursor: Cursor, value: string | number): Choice {
  const isSaid = cursor.skip('=');
  const isTranslated = isSaid && cursor.rest.startsWith('_"') && cursor.skip('_');
  const label = isSaid ? readText(cursor) : choiceLabel(value);
  const choice: Choice = isTranslated ? { value, label, translated: true } : { value, label };
  const called: Choice = cursor.skip('@') ? { ...choice, member: readText(cursor) } : choice;
  return cursor.skip('^') ? { ...called, group: readText(cursor) } : called;
}

const readChoice = (cursor: Cursor): Choice => readRest(cursor, readValue(cursor));

/** Reads what `printChoices` prints. */
export function readChoices(cursor: Cursor): Choices {
  if (cursor.skip('(')) return { choices: readUntilParenthesis(cursor) };
  const first = readValue(cursor);
  if (typeof first === 'string' && cursor.skip('(')) {
    return { choices: readUntilParenthesis(cursor), name: first };
  }
  const choices = [readRest(cursor, first)];
  while (cursor.skip(',')) choices.push(readChoice(cursor));
  return { choices };
}

function readUntilParenthesis(cursor: Cursor): Choice[] {
  const choices: Choice[] = [];
  if (cursor.skip(')')) return choices;
  do choices.push(readChoice(cursor));
  while (cursor.skip(','));
  if (!cursor.skip(')')) throw new Unreadable(') is missing');
  return choices;
}
