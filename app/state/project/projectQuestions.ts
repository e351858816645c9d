/** What the worker that reads projects is asked, and what it says. */
import type { Design } from '../../core/design/design.ts';
import type { Report } from '../../core/importers/python/report.ts';

/** A file as the person gave it; its path has slashes and begins with the folder that was opened. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Asked {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

export interface Answer {
  readonly design: Design;
  readonly report: Report;
  /** Files that are no text, with why. */
  readonly left: readonly string[];
}
