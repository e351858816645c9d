/** Statements of a class body put in, taken out and moved, with the lines around them as a person would leave them. */
import type { Span } from '../importers/python/expressions.ts';
import { lineEnd, lineStart } from '../importers/python/keptCode.ts';
import type { Body, Statement } from '../importers/python/statements.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './edits.ts';

/** The text of a statement with its last remark, from its first letter. */
export const wholeLine = (statement: Span, source: string): Span => ({
  from: statement.from,
  to: trimmedEnd(lineEnd(statement.to, source), source),
});

const trimmedEnd = (end: number, source: string): number =>
  source[end - 1] === '\r' ? end - 1 : end;

const isBlank = (line: string): boolean => line.trim() === '';

/** Takes statements out; of blank lines left on both sides one goes along. */
export function removal(statement: Statement, source: string): Edit {
  const from = lineStart(statement.from, source);
  const isAlone = isBlank(source.slice(from, statement.from));
  const behind = source.slice(statement.to, lineEnd(statement.to, source));
  if (!isAlone || /^[ \t]*;/.test(behind)) {
    const semicolon = /^[ \t]*;[ \t]*/.exec(source.slice(statement.to))?.[0].length ?? 0;
    return { from: statement.from, to: statement.to + semicolon, text: '' };
  }
  let to = Math.min(source.length, lineEnd(statement.to, source) + 1);
  const above = source.slice(lineStart(Math.max(0, from - 1), source), from);
  const below = source.slice(to, lineEnd(to, source));
  const isBetween = from > 0 && isBlank(above) && isBlank(below) && to < source.length;
  if (isBetween) to = Math.min(source.length, lineEnd(to, source) + 1);
  return { from, to, text: '' };
}

/** The indentation of the statements of a body. */
export function indentOf(body: Body, header: Span, source: string): string {
  const first = body.statements.find(({ from }) =>
    isBlank(source.slice(lineStart(from, source), from)),
  );
  return first ? indentAt(first.from, source) : `${indentAt(header.from, source)}    `;
}

/** Where new lines go in a body: below a statement, or above the first of those that are to follow. */
export type Place =
  | { readonly below: Statement; readonly blank: boolean }
  | { readonly above: Statement; readonly blank: boolean };

/** Puts lines, indented already, into a body. */
export function insertion(text: string, place: Place, source: string): Edit {
  const end = lineBreakOf(source);
  const gap = place.blank ? end : '';
  if ('below' in place) {
    const { to } = wholeLine(place.below, source);
    return { from: to, to, text: `${end}${gap}${text}` };
  }
  const at = startWithRemarks(place.above, source);
  return { from: at, to: at, text: `${text}${end}${gap}` };
}

/** The start of the first of the remark lines right above a statement. */
export function startWithRemarks(statement: Span, source: string): number {
  let start = lineStart(statement.from, source);
  while (start > 0) {
    const above = lineStart(start - 1, source);
    if (!/^[ \t]*#/.test(source.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Whether a body begins on the line of its header: `class A(B): pass`. */
export const isFolded = ({ statements: [first] }: Body, source: string): boolean =>
  first !== undefined && !isBlank(source.slice(lineStart(first.from, source), first.from));

/** A body on the line of its header, `class A(B): pass`, gets lines of its own. */
export function unfolded(body: Body, header: Span, lines: string, source: string): Edit | null {
  const [first] = body.statements;
  if (!first || !isFolded(body, source)) return null;
  const colon = source.lastIndexOf(':', first.from);
  const last = body.statements.at(-1) ?? first;
  const end = lineBreakOf(source);
  const indent = `${indentAt(header.from, source)}    `;
  const kept = body.statements.every(({ kind }) => kind === 'pass')
    ? ''
    : `${end}${indent}${source.slice(first.from, last.to)}`;
  return { from: colon + 1, to: last.to, text: `${kept}${end}${lines}` };
}
