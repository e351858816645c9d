import type { Resolve } from './names.ts';

/** The quotes of a text where both take as many backslashes; docstrings always have double ones (PEP 257). */
export type Quotes = 'double' | 'single';

/** How code is set, in terms of `black` and `ruff format`. */
export interface Style {
  /** The columns a line may take. */
  readonly lineLength: number;
  readonly quotes: Quotes;
}

/** The style of a file whose names are settled. */
export interface FileStyle extends Style {
  readonly resolve: Resolve;
}

/** How `black` sets code that asks for nothing else. */
export const usualStyle: Style = { lineLength: 88, quotes: 'double' };
