/** What a design keeps of a file or class body as it stands: the text of statements, with the comments above them. */
import type { Span } from './expressions.ts';
import type { Body, Statement } from './statements.ts';

/**
 * The text of some statements of a body, each with what stands between it and the one before; indentation that all lines
 * share is taken away.
 */
export function keptText(body: Body, kept: ReadonlySet<Statement>, source: string): string {
  const pieces: string[] = [];
  body.statements.forEach((statement, i) => {
    if (!kept.has(statement)) return;
    const start = startOf(statement, body.statements[i - 1], body, source);
    const [blank = ''] = /(?:\r?\n[ \t]*)*$/.exec(source.slice(0, lineStart(start, source))) ?? [];
    const lines = Math.max(0, blank.split('\n').length - 2);
    pieces.push(
      '\n'.repeat(lines) + source.slice(start, endOf(statement, body.statements[i + 1], source)),
    );
  });
  return dedent(pieces.join('\n').replaceAll(/\r\n?/g, '\n'));
}

/** Where a statement ends with the remark behind it; one that shares its line with the next has none. */
export function endOf(statement: Span, after: Span | undefined, source: string): number {
  const end = lineEnd(statement.to, source);
  return after && after.from < end ? statement.to : end;
}

/** Where a statement starts with the comments that stand right above it. */
export function startOf(
  statement: Span,
  before: Span | undefined,
  body: Span,
  source: string,
): number {
  const line = lineStart(statement.from, source);
  // `a = 1; b = 2`
  if (before && before.to > line) return statement.from;
  const end = before ? lineEnd(before.to, source) + 1 : body.from;
  let start = line;
  while (start > end) {
    const above = lineStart(start - 1, source);
    if (above < end || !/^[ \t]*#/.test(source.slice(above, start))) break;
    start = above;
  }
  return start;
}

export const lineStart = (at: number, source: string): number =>
  source.lastIndexOf('\n', at - 1) + 1;

/** Where the line ends that a place is in, before its line break. */
export function lineEnd(at: number, source: string): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** Takes away the indentation that all lines share; lines within a text of several lines stay as they are, but for docstrings. */
function dedent(text: string): string {
  const isInText = new Set<number>();
  let line = 0;
  let before = '';
  for (const part of text.split(/("""[\s\S]*?"""|'''[\s\S]*?'''|#[^\n]*)/)) {
    const more = part.split('\n').length - 1;
    const isText = /^("""|''')/.test(part) && !/:[ \t]*\n\s*$/.test(before);
    before = part;
    if (isText) for (let i = 1; i <= more; i += 1) isInText.add(line + i);
    line += more;
  }
  const lines = text.split('\n');
  const margins = lines.flatMap((one, i) =>
    one.trim() === '' || isInText.has(i) ? [] : [one.search(/\S/)],
  );
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return lines
    .map((one, i) => (isInText.has(i) ? one : one.slice(margin).trimEnd()))
    .join('\n')
    .replaceAll(/^\n+|\s+$/g, '');
}
