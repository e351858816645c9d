/** Lines a newer version of the text may bring, and comments: kept as they stand. */
import { directives } from './directives.ts';
import type { Level } from './directives.ts';
import { isPlain, quoted } from './quoting.ts';

/** The first word of a line that starts with a colon. */
const directiveOf = (line: string): string => /^:[^\s"`]*/.exec(line)?.[0] ?? '';

/** Whether the line is none that this version understands, but one it keeps. */
export const isUnknown = (line: string, level: Level): boolean =>
  line.startsWith('#') || (line.startsWith(':') && !directives[level].has(directiveOf(line)));

/** The kept lines, as they stood; one that would now mean something is quoted. */
export function printUnknown(lines: readonly string[], level: Level): string[] {
  let inBlock = false;
  return lines.map((line) => {
    const isWhole = isPlain(line) && !/[ \t]$/.test(line);
    const starts = isWhole && isUnknown(line, level);
    const continues = isWhole && inBlock && line.startsWith(' ');
    inBlock = starts ? line.startsWith(':') : continues;
    return starts || continues ? line : `:raw ${quoted(line)}`;
  });
}

/** Collects unknown lines while a text is read, with the lines indented under them. */
export class UnknownBlock {
  #sink: string[] | undefined;
  #indent = 0;

  /** Keeps the line in `sink`; lines indented deeper belong to it unless it is a comment. */
  start(line: string, indent: number, sink: string[]): void {
    sink.push(line);
    this.#sink = line.startsWith(':') ? sink : undefined;
    this.#indent = indent;
  }

  /** Whether the line belongs to the block; if so it is kept. */
  takes(line: string, indent: number): boolean {
    if (this.#sink === undefined || indent <= this.#indent) {
      this.#sink = undefined;
      return false;
    }
    this.#sink.push(' '.repeat(indent - this.#indent) + line);
    return true;
  }
}
