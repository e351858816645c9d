import type { ResolvedModel } from '../schema/schema.ts';

/** A value as Django's JSON serializer writes it; a row of a model that Django fills is told by its natural key, a list. */
export type Cell =
  null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

/**
 * A row of one table, by the names of the model's own fields: of a key what it points at, of a many-to-many without a model of
 * its own the list of what it points at. What a database computes is absent.
 */
export type Row = Readonly<Record<string, Cell>>;

export interface Table {
  readonly model: ResolvedModel;
  readonly rows: readonly Row[];
}

/** Rows for the tables of a design. */
export interface Population {
  /** In an order in which each finds what its keys need. */
  readonly tables: readonly Table[];
  /** Models that get no row, and why in a sentence. */
  readonly without: readonly { readonly model: ResolvedModel; readonly why: string }[];
  /** Why there are fewer rows of each than were asked for, in a sentence; null where there are not. */
  readonly fewer: string | null;
  /** What could not be judged, in sentences: code that only Python can run. */
  readonly notes: readonly string[];
  /** Whether no population has fewer rows of any model. */
  readonly isLeast: boolean;
}

/** Whether two cells hold the same. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
