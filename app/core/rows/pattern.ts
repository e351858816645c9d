/** Regular expressions as Python writes them: tried by JavaScript's, and texts made that they match. */

/** The same expression in JavaScript; undefined where it takes something that JavaScript has not. */
export function asRegExp(python: string): RegExp | undefined {
  const text = python.replaceAll('(?P<', '(?<').replaceAll(/\\A/g, '^').replaceAll(/\\Z/g, '$');
  if (/\(\?[a-zA-Z]*\)|\(\?P=|\(\?#|\(\?\(/.test(text)) return undefined;
  try {
    return new RegExp(text, 'u');
  } catch {
    return undefined;
  }
}

/**
 * A text that the expression matches as a whole, another for each `n` where there are others; null where the expression goes
 * beyond letters, classes, groups, choices and repetition, or where the text made does not match after all.
 */
export function textMatching(python: string, n: number): string | null {
  const test = asRegExp(python);
  if (!test) return null;
  try {
    const text = new Maker(python, n).whole();
    return test.test(text) ? text : null;
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

class NotKnown extends Error {}

const digits = '1234567890';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const printable = `${lower}${upper}${digits} _-.,;:!?@#$%&*+=/()[]{}'"<>|~^\``;
const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: lower + upper + digits,
  s: ' ',
  D: lower,
  W: '-.',
  S: lower + digits,
};

/** Walks the expression once and writes as it goes. Numbers are spent on the choices, so that each `n` chooses otherwise. */
class Maker {
  readonly #pattern: string;
  #at = 0;
  #left: number;

  constructor(pattern: string, n: number) {
    this.#pattern = pattern;
    this.#left = n;
  }

  whole(): string {
    const text = this.#choice();
    if (this.#at < this.#pattern.length) throw new NotKnown();
    return text;
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? '';
  }

  #oneOf<Item>(items: readonly Item[] | string): Item | string {
    const chosen = items[this.#left % items.length];
    this.#left = Math.floor(this.#left / items.length);
    if (chosen === undefined) throw new NotKnown();
    return chosen;
  }

  #choice(): string {
    const ways = [this.#sequence()];
    while (this.#peek() === '|') {
      this.#at += 1;
      ways.push(this.#sequence());
    }
    return ways.length === 1 ? (ways[0] ?? '') : this.#oneOf(ways);
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek()))
      text += this.#repeated();
    return text;
  }

  #repeated(): string {
    const start = this.#at;
    let text = this.#atom();
    const end = this.#at;
    const [least, most] = this.#times();
    if (least === 1) return text;
    if (least === 0) return most === 0 ? '' : text;
    const after = this.#at;
    for (let n = 1; n < least; n += 1) {
      this.#at = start;
      text += this.#atom();
      if (this.#at !== end || text.length > 1000) throw new NotKnown();
    }
    this.#at = after;
    return text;
  }

  #times(): readonly [number, number] {
    const [sign, low, comma, high] =
      /^(?:[?*+]|\{(\d*)(,?)(\d*)\})/.exec(this.#pattern.slice(this.#at)) ?? [];
    if (sign === undefined) return [1, 1];
    this.#at += sign.length;
    if (this.#peek() === '?') this.#at += 1;
    if (sign === '?') return [0, 1];
    if (sign === '*') return [0, 2];
    if (sign === '+') return [1, 2];
    const least = Number(low === '' ? 0 : low);
    return [least, comma === '' ? least : Number(high === '' ? 99 : high)];
  }

  #atom(): string {
    const letter = this.#peek();
    this.#at += 1;
    if (letter === '^' || letter === '$') return '';
    if (letter === '.') return this.#oneOf(lower);
    if (letter === '[') return this.#oneOf(this.#class());
    if (letter === '(') return this.#group();
    if (letter === '\\') return this.#escaped();
    if ('*+?{'.includes(letter)) throw new NotKnown();
    return letter;
  }

  #escaped(): string {
    const letter = this.#peek();
    this.#at += 1;
    if (letter === 'A' || letter === 'Z' || letter === 'b') return '';
    const members = classes[letter];
    if (members !== undefined) return this.#oneOf(members);
    if (/[a-zA-Z0-9]/.test(letter)) throw new NotKnown();
    return letter;
  }

  #group(): string {
    const [kind] = /^\?(?::|P<\w+>)/.exec(this.#pattern.slice(this.#at)) ?? [''];
    if (kind === '' && this.#peek() === '?') throw new NotKnown();
    this.#at += kind.length;
    const text = this.#choice();
    if (this.#peek() !== ')') throw new NotKnown();
    this.#at += 1;
    return text;
  }

  #class(): string {
    const isNot = this.#peek() === '^';
    if (isNot) this.#at += 1;
    let members = '';
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.#at >= this.#pattern.length) throw new NotKnown();
      members += this.#member();
    }
    this.#at += 1;
    if (!isNot) return members;
    const left = [...printable].filter((letter) => !members.includes(letter)).join('');
    return left;
  }

  #member(): string {
    const from = this.#classLetter();
    if (from.length > 1 || this.#peek() !== '-' || this.#pattern[this.#at + 1] === ']') return from;
    this.#at += 1;
    const [low, high] = [from.charCodeAt(0), this.#classLetter().charCodeAt(0)];
    if (high < low || high - low > 200) throw new NotKnown();
    return Array.from({ length: high - low + 1 }, (_, n) => String.fromCharCode(low + n)).join('');
  }

  #classLetter(): string {
    const letter = this.#peek();
    this.#at += 1;
    if (letter !== '\\') return letter;
    const escaped = this.#peek();
    this.#at += 1;
    const members = classes[escaped];
    if (members !== undefined) return members;
    if (/[a-zA-Z0-9]/.test(escaped)) throw new NotKnown();
    return escaped;
  }
}
