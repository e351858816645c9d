import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import type { ColumnType } from './columnTypes.ts';

export interface Table {
  readonly name: string;
  /** The model whose rows it holds, or that has the many-to-many whose links it holds. */
  readonly model: ResolvedModel;
  readonly link: ResolvedRelation | null;
  readonly columns: readonly TableColumn[];
  /** The columns of a composite key; none for a key of one column. */
  readonly compositeKey: readonly string[];
  /** Columns that together are unique: `unique_together`. */
  readonly together: readonly (readonly string[])[];
  readonly tablespace: string | null;
  readonly comment: string | null;
}

export interface TableColumn extends ColumnType {
  readonly name: string;
  /** What it is a column of: "this CharField". */
  readonly of: string;
  /** The field people see, if they do. */
  readonly field: FieldId | null;
  readonly relation: ResolvedRelation | null;
  readonly null: boolean;
  readonly primaryKey: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  readonly tablespace: string | null;
  readonly comment: string | null;
  /** What the database computes; `code` alone where its SQL is not known. */
  readonly default: Computed | null;
  readonly generated: (Computed & { readonly stored: boolean }) | null;
  /** The column a key points at; null for none, and for one that the database does not check. */
  readonly key: { readonly table: string; readonly column: string } | null;
}

export interface Computed {
  readonly sql: string | null;
  readonly hasValue: boolean;
  /** In Django's words. */
  readonly code: string;
}
