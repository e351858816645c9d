/** The words of Python that is kept as it was given: as much of a tokenizer as tells names from texts and remarks. */

export interface Word {
  readonly text: string;
  readonly line: number;
  /** True for the first word of a statement that is not indented. */
  readonly atMargin: boolean;
  readonly depth: number;
}

export interface Scan {
  readonly words: readonly Word[];
  readonly inText: ReadonlySet<number>;
}

const gap = /[ \t]+|#[^\n]*|\\\n/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const number = /[\d.]*\d[\w.]*/y;
const quote = /[rRbBuUfFtT]{0,2}("""|'''|"|')/y;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The words of the code: names, texts as `""`, signs; null where it does not come to an end. */
export function scan(code: string): Scan | null {
  const words: Word[] = [];
  const inText = new Set<number>();
  const open: string[] = [];
  let line = 0;
  let isStart = true;
  let isColumn0 = true;
  const push = (text: string): void => {
    words.push({ text, line, atMargin: isStart && isColumn0, depth: open.length });
    isStart = false;
  };
  for (let at = 0; at < code.length;) {
    if (code[at] === '\n') {
      line += 1;
      at += 1;
      if (open.length === 0) isStart = true;
      isColumn0 = !/[ \t]/.test(code[at] ?? '');
      continue;
    }
    const space = match(gap, code, at);
    if (space) {
      if (space[0].endsWith('\n')) line += 1;
      at += space[0].length;
      continue;
    }
    const opening = match(quote, code, at);
    if (opening) {
      const [prefix, mark = ''] = opening;
      const end = endOfText(code, at + prefix.length, mark);
      if (end < 0) return null;
      const text = code.slice(at + prefix.length, end - mark.length);
      // A docstring is no value: black indents it with the code it stands in.
      const isDocstring = isStart && open.length === 0;
      push('""');
      for (const used of /f|t/i.test(prefix.slice(0, -mark.length)) ? insertions(text) : [])
        push(used);
      const count = text.split('\n').length - 1;
      if (!isDocstring) for (let i = 1; i <= count; i += 1) inText.add(line + i);
      line += count;
      at = end;
      continue;
    }
    const word = match(number, code, at) ?? match(identifier, code, at);
    if (word) {
      push(word[0]);
      at += word[0].length;
      continue;
    }
    const sign = code[at] ?? '';
    if (')]}'.includes(sign) && open.pop() !== sign) return null;
    push(/^[=!<>:+*/%&|^-]=/.exec(code.slice(at, at + 2))?.[0] ?? sign);
    const close = closing[sign];
    if (close !== undefined) open.push(close);
    at += words.at(-1)?.text.length ?? 1;
  }
  return open.length === 0 ? { words, inText } : null;
}

/** Where a text ends, its last quote included; -1 if it does not. */
function endOfText(code: string, from: number, mark: string): number {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code.startsWith(mark, at)) return at + mark.length;
    else if (mark.length === 1 && code[at] === '\n') return -1;
  }
  return -1;
}

/** The words inside the braces of an f-string. */
const insertions = (text: string): readonly string[] =>
  [...text.replaceAll('{{', '').matchAll(/\{([^{}]*)\}/g)].flatMap(
    ([, inside = '']) => inside.match(/[\p{ID_Start}_][\p{ID_Continue}]*|\S/gu) ?? [],
  );

export const isName = (text: string): boolean => /^[\p{ID_Start}_]/u.test(text);
