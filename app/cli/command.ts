import type { Typefaces } from '../core/picture/makePicture.ts';

/** What the command line may touch of the outside world; `scripts/cardinal.mjs` gives it. */
export interface Io {
  readonly stdin: () => Promise<string>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages. */
  readonly err: (text: string) => void;
  readonly readFile: (path: string) => Promise<string>;
  /** The Python files of a folder, or the one that is named; null for what is neither. */
  readonly readSources: (path: string) => Promise<readonly SourceBytes[] | null>;
  /** What pictures are set in. */
  readonly typefaces: Typefaces;
  /** Makes the folders it needs. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** A Python file as it lies there; its path has slashes. */
export interface SourceBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 0: done, and nothing is wrong; 1: done, and the design has errors; 2: not done, the reason is on stderr. */
export type ExitCode = 0 | 1 | 2;

/** An option of a command; with `value`, what stands for its value in the usage. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  /** True for one that may be given several times. */
  readonly repeats?: boolean;
  readonly help: string;
}

export interface Arguments {
  readonly inputs: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** The values of options that repeat, in the order given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export interface CliCommand {
  readonly name: string;
  /** What stands after the name: `INPUT… [--json]`. */
  readonly usage: string;
  /** One line on what it does. */
  readonly help: string;
  readonly options: readonly OptionSpec[];
  /** How many inputs it takes. */
  readonly inputs: 'one' | 'some';
  readonly run: (given: Arguments, io: Io) => Promise<ExitCode>;
}

/** A call that can't be understood: told together with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A reason not to go on, in words a person reads. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Text for a terminal: names come from designs that may be a stranger's, and could carry its control codes. */
export const printable = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '\ufffd');
