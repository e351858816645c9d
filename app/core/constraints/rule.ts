import type { Change } from '../commands/command.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is; with neither, it is about the whole design. */
export interface Place {
  readonly model?: ModelId;
  readonly field?: FieldId;
}

/** One step that removes a finding. */
export interface Fix {
  /** On the button, a verb first: "Allow NULL". */
  readonly label: string;
  readonly change: Change;
}

/** What a rule reports of one place: what is wrong here, in a sentence, and what to do. */
export interface Report {
  readonly message: string;
  readonly at: Place;
  /** Other places the message speaks of, lit up together with `at`. */
  readonly also?: readonly Place[];
  readonly fixes?: readonly Fix[];
}

/**
 * What a rule looks at to say something of a model: that model and what it is made of; also the models its relations lead
 * to and come from (`nearby.ts`); or all of the design.
 */
export type Reach = 'model' | 'near' | 'design';

export interface Rule {
  /** Reads well after "allow …"; equals the file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** The id of the Django check it stands for, or null. */
  readonly django: string | null;
  /** Checks Django always reports along with that one: told as one finding, since a person has one thing to mend. */
  readonly along?: readonly string[];
  /** True when other rules stand for the same check: Django tells in one what are several mistakes to a person. */
  readonly shared?: true;
  /** The pattern found, in one sentence. */
  readonly what: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** How far it looks, which decides when it is asked again after an edit; without one `near`. */
  readonly reach?: Reach;
  readonly check: (schema: Schema) => readonly Report[];
}

export const defineRule = (rule: Rule): Rule => rule;

export interface Finding extends Report {
  readonly rule: string;
  readonly django: string | null;
  readonly along: readonly string[];
  readonly severity: Severity;
  readonly why: string;
  readonly fixes: readonly Fix[];
}
