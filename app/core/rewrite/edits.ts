/** Changes of a text by the places they stand at. */
import type { Span } from '../importers/python/expressions.ts';

/** A stretch of the text, and what stands there afterwards; an empty stretch is a place between two letters. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The text with all edits; of edits at one place the first comes first. What another takes away is gone, whatever else was to
 * happen to it; what is put in where it stood is not.
 */
export function applied(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits.toSorted(inOrder)) {
    if (from < at) {
      if (from === to) result += asLines(text);
      else if (text === '') at = Math.max(at, to);
      continue;
    }
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

/** Lines that were to stand below one that is gone take its place: their break comes behind them. */
function asLines(text: string): string {
  const [end = ''] = /^\r?\n/.exec(text) ?? [];
  return text.slice(end.length) + end;
}

/** What is put in comes before what is changed at the same place, and the larger change before the smaller in it. */
const inOrder = (a: Edit, b: Edit): number =>
  a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from) || b.to - a.to;

/** The edits within a stretch of the text. */
export const within = (edits: readonly Edit[], { from, to }: Span): readonly Edit[] =>
  edits.filter((edit) => edit.from >= from && edit.to <= to);

/** A stretch of the text with the edits in it. */
export const slice = (source: string, span: Span, edits: readonly Edit[]): string =>
  applied(
    source.slice(span.from, span.to),
    within(edits, span).map(({ from, to, text }) => ({
      from: from - span.from,
      to: to - span.from,
      text,
    })),
  );

/** What ends the lines of a file. */
export const lineBreakOf = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');

/** What stands before the first letter of the line a place is in. */
export function indentAt(at: number, source: string): string {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, at))?.[0] ?? '';
}
