import type { Resolve } from './names.ts';

/** How code is set: the options of `black` that have these names. */
export interface Style {
  /** The columns a line may take. */
  readonly lineLength: number;
}

/** The style of a file whose names are settled. */
export interface FileStyle extends Style {
  readonly resolve: Resolve;
}

/** How `black` sets code that asks for nothing else. */
export const usualStyle: Style = { lineLength: 88 };
