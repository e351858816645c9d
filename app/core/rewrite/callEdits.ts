/** Arguments of a call in a file, changed one by one; the others, their lines and their remarks stay as they are. */
import type { Argument, Span } from '../importers/python/expressions.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf, slice, within } from './edits.ts';

export interface GivenCall extends Span {
  readonly args: readonly Argument[];
  /** Where its arguments begin: at the bracket. */
  readonly open: number;
}

/**
 * Takes arguments away, with their commas and the lines they have to themselves, and adds others behind those that stay. `edits` are
 * those of the arguments that stay: they are among the result.
 */
export function changeArguments(
  source: string,
  call: GivenCall,
  removed: ReadonlySet<Argument>,
  added: readonly string[],
  lineLength: number,
  edits: readonly Edit[],
): readonly Edit[] {
  const staying = call.args.filter((one) => !removed.has(one));
  if (staying.length === 0) {
    const whole = { from: call.open + 1, to: call.to - 1 };
    const rest = edits.filter((edit) => !within(edits, whole).includes(edit));
    return [...rest, { ...whole, text: added.join(', ') }];
  }
  const gone = call.args.flatMap((one, at) =>
    removed.has(one) ? removeArgument(source, call, at, removed) : [],
  );
  if (added.length === 0) return [...edits, ...gone];
  const isFlat = !source.slice(call.from, call.to).includes('\n') && !isSpread(staying.at(-1));
  const start = source.lastIndexOf('\n', call.from - 1) + 1;
  const lost = gone.reduce((sum, { from, to }) => sum + to - from, 0);
  const more = added.reduce((sum, text) => sum + text.length + 2, 0);
  const width = endOfLine(source, call.to) - start + more - lost;
  if (isFlat && width > lineLength && added.every((text) => !text.includes('\n'))) {
    const inside = { from: call.open + 1, to: call.to - 1 };
    const args = [...staying.map((one) => slice(source, one, edits)), ...added];
    const rest = edits.filter((edit) => !within(edits, inside).includes(edit));
    return [...rest, brokenUp(source, call, args, lineLength)];
  }
  const [first, last] = [staying[0], staying.at(-1)];
  const isTogether =
    first !== undefined &&
    last !== undefined &&
    startsLine(source, first) &&
    !source.slice(first.from, last.to).includes('\n');
  const together = last ? lastColumn(source, last.to) + more - lost : 0;
  if (isTogether && staying.length > 1 && together > lineLength) {
    const args = [...staying.map((one) => slice(source, one, edits)), ...added];
    const comma = commaAfter(source, last.to, call.to - 1);
    const span = { from: first.from, to: comma ?? last.to };
    const between = `${lineBreakOf(source)}${indentAt(first.from, source)}`;
    const rest = edits.filter((edit) => !within(edits, span).includes(edit));
    return [...rest, { ...span, text: `${args.join(`,${between}`)},` }];
  }
  return [...edits, ...gone, ...addArguments(source, call, staying, added)];
}

/** How many letters a line has up to a place. */
const lastColumn = (source: string, at: number): number =>
  at - source.lastIndexOf('\n', at - 1) - 1;

const isSpread = (argument: Argument | undefined): boolean => argument?.value.kind === 'spread';

function removeArgument(
  source: string,
  call: GivenCall,
  at: number,
  removed: ReadonlySet<Argument>,
): readonly Edit[] {
  const argument = call.args[at];
  if (!argument) return [];
  const next = call.args[at + 1];
  const comma = commaAfter(source, argument.to, next?.from ?? call.to - 1);
  const end = comma ?? argument.to;
  const start = source.lastIndexOf('\n', argument.from - 1) + 1;
  const lineEnd = endOfLine(source, end);
  const isAlone =
    source.slice(start, argument.from).trim() === '' &&
    /^[ \t]*(#[^\n]*)?\r?$/.test(source.slice(end, lineEnd));
  if (isAlone) return [{ from: start, to: Math.min(source.length, lineEnd + 1), text: '' }];
  const isFollowed = call.args.slice(at + 1).some((one) => !removed.has(one));
  if (next && isFollowed) return [{ from: argument.from, to: next.from, text: '' }];
  const before = call.args[at - 1];
  return [{ from: before ? before.to : argument.from, to: end, text: '' }];
}

/** Behind the last argument that stays, before any `**options`, in the way the call is laid out. */
function addArguments(
  source: string,
  call: GivenCall,
  staying: readonly Argument[],
  added: readonly string[],
): readonly Edit[] {
  const spread = staying.find(isSpread);
  const last = spread ? staying[staying.indexOf(spread) - 1] : staying.at(-1);
  if (!last) {
    const at = spread?.from ?? call.open + 1;
    return [{ from: at, to: at, text: `${added.join(', ')}, ` }];
  }
  if (!startsLine(source, last))
    return [{ from: last.to, to: last.to, text: `, ${added.join(', ')}` }];
  const next = call.args[call.args.indexOf(last) + 1];
  const comma = commaAfter(source, last.to, next?.from ?? call.to - 1);
  const end = trimmed(source, endOfLine(source, comma ?? last.to));
  const between = `${lineBreakOf(source)}${indentAt(last.from, source)}`;
  const lines = added.map((text) => between + text);
  // The bracket, or the next argument, may stand on the line of the last one.
  const isFree = /^[ \t]*(#[^\n]*)?$/.test(source.slice(comma ?? last.to, end));
  if (!isFree || end > call.to)
    return [{ from: last.to, to: last.to, text: `,${lines.join(',')}` }];
  if (comma === undefined) {
    return [
      { from: last.to, to: last.to, text: ',' },
      { from: end, to: end, text: lines.join(',') },
    ];
  }
  return [{ from: end, to: end, text: `${lines.join(',')},` }];
}

/** A call of one line that has become too long for it, as `black` breaks it: its arguments on one line, or one a line. */
function brokenUp(
  source: string,
  call: GivenCall,
  args: readonly string[],
  lineLength: number,
): Edit {
  const indent = indentAt(call.from, source);
  const end = lineBreakOf(source);
  const together = `${indent}    ${args.join(', ')}`;
  const inside =
    together.length <= lineLength ? together : args.map((one) => `${indent}    ${one},`).join(end);
  return { from: call.open + 1, to: call.to - 1, text: `${end}${inside}${end}${indent}` };
}

const startsLine = (source: string, { from }: Span): boolean =>
  source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === '';

/** The place behind the comma that follows, if one does. */
function commaAfter(source: string, from: number, to: number): number | undefined {
  const found = /^(?:\s|\\\n|#[^\n]*\n)*,/.exec(source.slice(from, to));
  return found ? from + found[0].length : undefined;
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** A line's end before its break, also where that is two letters. */
const trimmed = (source: string, end: number): number => (source[end - 1] === '\r' ? end - 1 : end);
