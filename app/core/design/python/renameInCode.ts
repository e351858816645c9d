/** Renames a field in Python code that names it: in `F("…")`, `Q(…__lookup=…)`, `fields=[…]` and the like (Django 5.2). */
import { knownName } from './known.ts';
import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';

export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** Whether a text that is in no call names a field too, as in `ordering = ["-name"]`. */
  readonly bare?: boolean;
  /** Whether the keys of a dict that is in no call name fields too, as in `limit_choices_to = {"name__gt": 0}`. */
  readonly keys?: boolean;
}

/** Where in the code a word stands: the open bracket it is in, and what was called there. */
interface Frame {
  /** `models`, `F`; empty for a bracket that calls nothing. */
  readonly called: readonly string[];
  /** The keyword of the argument one is at, if it has one. */
  keyword: string | null;
  /** Which argument or item that is, from 0. */
  item: number;
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The code with one field called otherwise; as it was where it is no expression, or does not name the field. */
export function renameInCode(code: string, renaming: Renaming): string {
  if (!code.includes(renaming.from) || renaming.from === renaming.to) return code;
  const edits = editsIn(readTokens(code) ?? [], renaming);
  return edits.reduceRight(
    (text, { at, length, text: next }) => text.slice(0, at) + next + text.slice(at + length),
    code,
  );
}

function editsIn(tokens: readonly Token[], renaming: Renaming): readonly Edit[] {
  const frames: Frame[] = [];
  return tokens.flatMap((token, i): readonly Edit[] => {
    const { kind, text, at } = token;
    const frame = frames.at(-1);
    if (kind === 'operator') {
      if ('([{'.includes(text)) {
        frames.push({
          called: text === '(' ? calledBefore(tokens, i) : [],
          keyword: null,
          item: 0,
        });
      } else if (')]}'.includes(text)) frames.pop();
      else if (text === ',' && frame) {
        frame.keyword = null;
        frame.item += 1;
      }
      return [];
    }
    if (kind === 'name' && frame && frame.called.length > 0 && isOperator(tokens[i + 1], '=')) {
      frame.keyword = text;
      if (!comparesByKeyword(frame, text)) return [];
      const next = renamed(text, renaming);
      return next === null ? [] : [{ at, length: text.length, text: next }];
    }
    if (kind !== 'string') return [];
    const isKey = renaming.keys === true && frames.length === 1 && isOperator(tokens[i + 1], ':');
    if (!isKey && !namesField(frames, renaming.bare === true)) return [];
    const [, quote = '', given = ''] = /^(["'])([^\\]*)\1$/.exec(text) ?? [];
    const next = renamed(given, renaming);
    return next === null ? [] : [{ at, length: text.length, text: quote + next + quote }];
  });
}

const isOperator = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'operator' && token.text === text;

/** The dotted name before an opening bracket. */
function calledBefore(tokens: readonly Token[], bracket: number): readonly string[] {
  const parts: string[] = [];
  for (let i = bracket - 1; tokens[i]?.kind === 'name'; i -= 2) {
    parts.unshift(tokens[i]?.text ?? '');
    if (!isOperator(tokens[i - 1], '.')) break;
  }
  return parts;
}

/** `Q(name__gt=0)`; `then` and the connector are words of their own. */
function comparesByKeyword({ called }: Frame, keyword: string): boolean {
  const name = called.at(-1);
  if (name === 'Q') return keyword !== '_connector' && keyword !== '_negated';
  return name === 'When' && keyword !== 'then';
}

const lists = new Set(['fields', 'include']);

/** Database functions of which only the first argument can name a field. */
const oneField = /^(Collate|Extract|Trunc)/;

/** Whether a text that stands there is the name of a field. */
function namesField(frames: readonly Frame[], bare: boolean): boolean {
  const within = frames.findLastIndex(({ called }) => called.length > 0);
  const call = frames[within];
  if (!call) return bare;
  const { called, keyword, item } = call;
  const name = called.at(-1) ?? '';
  const depth = frames.length - 1 - within;
  if (keyword !== null && lists.has(keyword)) return depth === 1;
  // `Q(("name", 1))`
  if (name === 'Q') return keyword === null && depth === 1 && frames.at(-1)?.item === 0;
  if (depth > 0) return false;
  if (name === 'When') return keyword === 'then' || (keyword === null && item > 0);
  if (name === 'Case') return keyword === null || keyword === 'default';
  if (keyword !== null) return false;
  if (name === 'F') return item === 0;
  if (name === 'UniqueConstraint' || name.endsWith('Index')) return true;
  return isFunction(called) && (item === 0 || !oneField.test(name));
}

const isFunction = (called: readonly string[]): boolean =>
  called.at(-2) === 'functions' ||
  knownName(called)?.import?.module === 'django.db.models.functions';

/** A name, a path or an order that begins with the field: `-author__name`. */
function renamed(text: string, { from, to }: Renaming): string | null {
  const sign = text.startsWith('-') ? '-' : '';
  const path = text.slice(sign.length);
  if (path !== from && !path.startsWith(`${from}__`)) return null;
  return sign + to + path.slice(from.length);
}
