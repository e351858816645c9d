/** Where the things of a design that was read stand in the files. */
import type { FieldId, ModelId } from '../../fieldTypes/values.ts';
import type { Call, Span } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import type { Statement } from './statements.ts';

export interface Origins {
  readonly models: ReadonlyMap<ModelId, ModelOrigin>;
  readonly fields: ReadonlyMap<FieldId, FieldOrigin>;
}

export interface ModelOrigin {
  readonly module: Module;
  readonly statement: ClassInFile;
  readonly meta: ClassInFile | undefined;
}

export interface FieldOrigin {
  readonly module: Module;
  readonly statement: Statement;
  /** Its name in the assignment. */
  readonly name: Span;
  readonly call: Call;
  /** The enumeration class that its choices come from. */
  readonly enumeration: { readonly module: Module; readonly statement: ClassInFile } | undefined;
}
