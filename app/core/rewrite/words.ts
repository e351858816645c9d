/** The smallest change of an expression in a file that makes it say something else. */
import type { Span } from '../importers/python/expressions.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './edits.ts';

interface Word extends Span {
  readonly text: string;
}

const pattern =
  /#[^\n]*|[rRbBuUfF]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|[\p{ID_Start}_][\p{ID_Continue}]*(?:\s*\.\s*[\p{ID_Start}_][\p{ID_Continue}]*)*|[\d.][\w.]*|\*\*|\/\/|[<>=!:]=|\S/gu;

/** The words of an expression; dotted names are one, remarks and the commas before a closing bracket are none. */
function wordsOf(source: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  for (const match of source.matchAll(pattern)) {
    const [text] = match;
    if (text.startsWith('#') || text === '\\') continue;
    if (/^[)\]}]$/.test(text) && words.at(-1)?.text === ',') words.pop();
    words.push({ text, from: from + match.index, to: from + match.index + text.length });
  }
  return words;
}

/**
 * Edits that turn the expression at `span` of `source` into `wanted`, where `known` is how the same expression was written
 * before in the style `wanted` is in. Words that both have stay as they are in the file.
 */
export function expressionEdits(
  source: string,
  span: Span,
  known: string,
  wanted: string,
): readonly Edit[] {
  const here = wordsOf(source.slice(span.from, span.to), span.from);
  const before = wordsOf(known);
  const after = wordsOf(wanted);
  if (here.length !== before.length) return [{ ...span, text: wanted }];
  // A tuple in the file may be a list there.
  const edits: Edit[] = [];
  const steps = difference(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  for (const { from, to, start, end } of steps) {
    const text = wanted.slice(after[start]?.from ?? 0, after[end - 1]?.to ?? 0);
    const [first, last] = [here[from], here[to - 1]];
    if (start === end) edits.push(without(here, from, to));
    else if (from === to) edits.push(inserted(source, here, from, wanted, after, start, end));
    else if (first && last) {
      const old = source.slice(first.from, last.to);
      edits.push({ from: first.from, to: last.to, text: quotedAs(old, text) });
    }
  }
  return edits;
}

/** A single text keeps the quotes it had, if it can. */
export function quotedAs(before: string, text: string): string {
  const [, prefix = '', quote = ''] = /^([uU]?)(["'])(?!\2\2)/.exec(before) ?? [];
  const [, other = '', inside = ''] = /^(["'])([^"'\\]*)\1$/.exec(text) ?? [];
  return quote === '' || other === '' ? text : prefix + quote + inside + quote;
}

/** Words taken away, with the comma and the space on one side. */
function without(here: readonly Word[], from: number, to: number): Edit {
  const first = here[from];
  const last = here[to - 1];
  const next = here[to];
  if (!first || !last) return { from: 0, to: 0, text: '' };
  // `"a", ` or `, "b"`: which of the two commas goes is the difference's choice.
  if (last.text === ',' && next) return { from: first.from, to: next.from, text: '' };
  const before = here[from - 1];
  const isAfterBracket = before !== undefined && /^[([{]$/.test(before.text);
  // Nothing is left between the brackets.
  if (before && isAfterBracket && next && /^[)\]}]$/.test(next.text)) {
    return { from: before.to, to: next.from, text: '' };
  }
  return {
    from: before && !isAfterBracket ? before.to : first.from,
    to: last.to,
    text: '',
  };
}

/** Words put between two others, with the spaces they have among the wanted ones. */
function inserted(
  source: string,
  here: readonly Word[],
  at: number,
  wanted: string,
  after: readonly Word[],
  start: number,
  end: number,
): Edit {
  const before = here[at - 1];
  const next = here[at];
  const from = after[start - 1]?.to ?? after[start]?.from ?? 0;
  if (before && next) {
    const between = source.slice(before.to, next.from);
    const words = wanted.slice(after[start]?.from, after[end - 1]?.to);
    if (between.includes('\n')) {
      const indent = indentAt(next.from, source);
      if (/^[)\]}]$/.test(next.text) && words.startsWith(',')) {
        return itemBelow(source, before.to, between, `${indent}    ${words.slice(1).trim()},`);
      }
      if (words.endsWith(',')) {
        return { from: next.from, to: next.from, text: `${words}${lineBreakOf(source)}${indent}` };
      }
    }
  }
  if (before) {
    return { from: before.to, to: before.to, text: wanted.slice(from, after[end - 1]?.to) };
  }
  const place = next?.from ?? 0;
  return { from: place, to: place, text: wanted.slice(after[start]?.from, after[end]?.from) };
}

/** One more line below the last item of a bracket, behind its remark. */
function itemBelow(source: string, at: number, between: string, line: string): Edit {
  const end = lineBreakOf(source);
  const comma = /^\s*,/.exec(between)?.[0].length ?? 0;
  if (comma === 0) return { from: at, to: at, text: `,${end}${line}` };
  const behind = between.slice(comma).search(/\r?\n/);
  const place = at + comma + behind;
  return { from: place, to: place, text: `${end}${line}` };
}

interface Step {
  /** Words `from` to `to` of the one become `start` to `end` of the other. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Longer lists are taken as one change. */
const LONGEST = 2000;

/** What has to change between two lists of words, by their longest common part. */
export function difference(a: readonly string[], b: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  const whole: Step = {
    from: head,
    to: head + left.length,
    start: head,
    end: head + right.length,
  };
  if (left.length === 0 || right.length === 0 || left.length * right.length > LONGEST ** 2) {
    return [whole];
  }
  const common = commonPart(left, right);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...common, [left.length, right.length] as const]) {
    if (x > i || y > j)
      steps.push({ from: head + i, to: head + x, start: head + j, end: head + y });
    i = x + 1;
    j = y + 1;
  }
  return steps;
}

/** The pairs of places of a longest common subsequence. */
export function commonPart<T>(
  a: readonly T[],
  b: readonly T[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
