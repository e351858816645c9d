/** Python lists, dicts and calls taken apart as they are written, so that one part can change and the others stay as they were. */
import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';

export interface ArgumentText {
  readonly keyword: string | null;
  readonly text: string;
}

/** `models.Index(fields=["a"])`: what is called, and each argument as it is written. */
export interface CallText {
  readonly called: string;
  readonly args: readonly ArgumentText[];
}

const opens = (token: Token | undefined): boolean =>
  token?.kind === 'operator' && '([{'.includes(token.text);
const closes = (token: Token | undefined): boolean =>
  token?.kind === 'operator' && ')]}'.includes(token.text);
const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'operator' && token.text === text;

/** The words between the bracket at `open` and the end, split at its commas; null unless the last word closes it. */
function parts(tokens: readonly Token[], open: number): readonly (readonly Token[])[] | null {
  const found: Token[][] = [];
  let current: Token[] = [];
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (i <= open) continue;
    if (closes(token)) depth -= 1;
    if (depth < 0) {
      if (i !== tokens.length - 1) return null;
      return current.length > 0 ? [...found, current] : found;
    }
    if (opens(token)) depth += 1;
    if (depth > 0 || !isSign(token, ',')) current.push(token);
    else if (current.length === 0) return null;
    else {
      found.push(current);
      current = [];
    }
    if (depth === 0 && token.kind === 'name' && token.text === 'for') return null;
  }
  return null;
}

const textOf = (code: string, tokens: readonly Token[]): string => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? code.slice(first.at, last.at + last.text.length) : '';
};

/** The items of a list or tuple; null of anything else. */
export function splitItems(code: string): readonly string[] | null {
  const tokens = readTokens(code) ?? [];
  const isTuple = isSign(tokens[0], '(');
  if (!isTuple && !isSign(tokens[0], '[')) return null;
  const items = parts(tokens, 0);
  // Round brackets around one thing only group it.
  if (isTuple && items?.length === 1 && !isSign(tokens.at(-2), ',')) return null;
  return items?.map((item) => textOf(code, item)) ?? null;
}

export const joinItems = (items: readonly string[]): string => `[${items.join(', ')}]`;

/** `"name": value` of a dict as it is written; what is spread into it (`**others`) has no key. */
export interface EntryText {
  readonly key: string | null;
  readonly text: string;
}

/** The entries of a dict; null of anything else. */
export function splitDict(code: string): readonly EntryText[] | null {
  const tokens = readTokens(code) ?? [];
  if (!isSign(tokens[0], '{')) return null;
  const entries = parts(tokens, 0)?.map((entry): EntryText | null => {
    if (isSign(entry[0], '**')) return { key: null, text: textOf(code, entry.slice(1)) };
    const colon = entry.findIndex((token) => isSign(token, ':'));
    return colon > 0 && colon < entry.length - 1
      ? { key: textOf(code, entry.slice(0, colon)), text: textOf(code, entry.slice(colon + 1)) }
      : null;
  });
  return entries?.every((entry) => entry !== null) ? entries : null;
}

export const joinDict = (entries: readonly EntryText[]): string =>
  `{${entries.map(({ key, text }) => (key === null ? `**${text}` : `${key}: ${text}`)).join(', ')}}`;

/** A call of a dotted name; null of anything else. */
export function splitCall(code: string): CallText | null {
  const tokens = readTokens(code) ?? [];
  const open = tokens.findIndex((token) => isSign(token, '('));
  const called = tokens.slice(0, Math.max(0, open));
  const isName = called.every((token, i) =>
    i % 2 === 0 ? token.kind === 'name' : isSign(token, '.'),
  );
  if (called.length % 2 === 0 || !isName) return null;
  const args = parts(tokens, open)?.map((arg): ArgumentText => {
    const [first, sign, ...rest] = arg;
    return first?.kind === 'name' && isSign(sign, '=')
      ? { keyword: first.text, text: textOf(code, rest) }
      : { keyword: null, text: textOf(code, arg) };
  });
  return args ? { called: called.map(({ text }) => text).join(''), args } : null;
}

export const joinCall = ({ called, args }: CallText): string =>
  `${called}(${args.map(({ keyword, text }) => (keyword === null ? text : `${keyword}=${text}`)).join(', ')})`;

/** The call with one argument by keyword set, where it stands or at the end; null takes it away. */
export function withArgument(call: CallText, keyword: string, text: string | null): CallText {
  const at = call.args.findIndex((arg) => arg.keyword === keyword);
  const arg = { keyword, text: text ?? '' };
  if (text === null) return { ...call, args: call.args.filter((one) => one.keyword !== keyword) };
  return { ...call, args: at === -1 ? [...call.args, arg] : call.args.with(at, arg) };
}

/** The argument with a keyword, as it is written. */
export const argumentOf = ({ args }: CallText, keyword: string): string | undefined =>
  args.find((arg) => arg.keyword === keyword)?.text;

/** What a text of Python says, where it has neither escapes nor a prefix. */
export function plainText(code: string | undefined): string | undefined {
  const [, , text] = /^\s*(["'])([^"'\\\n]*)\1\s*$/.exec(code ?? '') ?? [];
  return text;
}
