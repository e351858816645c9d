/** Where the things of a design that was read stand in the files. */
import type { FieldId, ModelId } from '../../fieldTypes/values.ts';
import type { Call, Span } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import type { Project } from './project.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statements.ts';

export interface Origins {
  readonly project: Project;
  /** The label of each file's app. */
  readonly appOf: ReadonlyMap<Module, string>;
  readonly models: ReadonlyMap<ModelId, ModelOrigin>;
  readonly fields: ReadonlyMap<FieldId, FieldOrigin>;
}

export interface ModelOrigin {
  readonly module: Module;
  readonly statement: ClassInFile;
  readonly meta: ClassInFile | undefined;
  /** The statements that are its code in the design. */
  readonly kept: ReadonlySet<Statement>;
}

export interface FieldOrigin {
  readonly module: Module;
  readonly statement: Statement;
  /** Its name in the assignment. */
  readonly name: Span;
  readonly call: Call;
  /** What its names are read in. */
  readonly scope: Scope;
  /** The enumeration class that its choices come from. */
  readonly enumeration: { readonly module: Module; readonly statement: ClassInFile } | undefined;
}
