import { endOfQuoted, unquoted } from './quoting.ts';
import { shown, Unreadable } from './unreadable.ts';

/** Reads one piece of a line from left to right. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  /** The next character, or an empty text at the end. */
  peek(): string {
    return this.text[this.at] ?? '';
  }

  /** Goes past `expected` if it comes next. */
  skip(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** Goes past what the sticky pattern matches here, and returns it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [match] = pattern.exec(this.text) ?? [];
    if (match !== undefined) this.at += match.length;
    return match;
  }

  /** Reads the quoted piece that starts here. */
  string(): string {
    const end = endOfQuoted(this.text, this.at);
    const piece = this.text.slice(this.at, end);
    this.at = end;
    return unquoted(piece);
  }

  /** Fails unless everything was read. */
  end(): void {
    if (!this.done) throw new Unreadable(`${shown(this.rest)} was not expected`);
  }
}

/** What a word says that is one quoted piece from its first character to its last. */
export function wholeString(word: string): string {
  const cursor = new Cursor(word);
  const text = cursor.string();
  cursor.end();
  return text;
}
