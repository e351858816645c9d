import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import type { ExportOptions } from './exportOption.ts';

/** Lines of a file that one part of the design produced; lines count from 1, both ends included. */
export interface Origin {
  readonly from: number;
  readonly to: number;
  readonly model: ModelId;
  /** Absent for lines of the model as a whole. Of a reverse side the relation, which is another model's field. */
  readonly field?: FieldId;
}

export interface ExportedFile {
  /** With forward slashes: `shop/models.py`. */
  readonly path: string;
  readonly text: string;
  /** In order of `from`; a field's lines lie inside its model's. */
  readonly origins: readonly Origin[];
}

export interface Export {
  readonly files: readonly ExportedFile[];
  /** What the target cannot express, in sentences a person reads. */
  readonly notes: readonly string[];
}

export interface ExportCall {
  /** A person has accepted the design's free code (`design/python/freeCode.ts`); without, it is left out and said so. */
  readonly acceptedCode?: boolean;
}

/** Turns a schema into files of one language: pure, and the same design gives the same bytes. */
export interface Exporter {
  /** `django`, `typescript`: also the word after `--to`. */
  readonly id: string;
  readonly label: string;
  /** True when the files are for the design's database, so that whoever reads them may want to see another's. */
  readonly isForDatabase?: true;
  /** What a person may choose; a design's `settings.exports` holds it, and `choicesOf` reads it. */
  readonly options: ExportOptions;
  readonly export: (schema: Schema, call?: ExportCall) => Export;
  /** As `export`, with rests in between: whoever asks for the next step may do something else before. */
  readonly steps?: (schema: Schema, call?: ExportCall) => Generator<undefined, Export>;
}

/** Goes through the steps without a rest. */
export function allSteps(steps: Generator<undefined, Export>): Export {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
