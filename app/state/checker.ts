/** Checks designs for `checks.ts`; apart from it, because all rules hang on this and the first picture needs none of them. */
import { checkInSteps } from '../core/constraints/checkDesign.ts';
import { heard } from '../core/constraints/muting.ts';
import type { Finding } from '../core/constraints/rule.ts';
import { freeExpression } from '../core/constraints/rules/free-expression.ts';
import type { Design } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';

/** What the rules find in one version of a design; every list with the gravest first. */
export interface Checked {
  readonly design: Design;
  /** Without what the design does not want to hear. */
  readonly told: readonly Finding[];
  /** As `told`, once a person has read and accepted the design's free code: then it is no finding any more. */
  readonly toldOfAccepted: readonly Finding[];
  /** The advice the design does not want to hear. */
  readonly muted: readonly Finding[];
}

const known = new WeakMap<Design, Checked>();

let last: Schema | undefined;

/** Checks what differs from the design that was checked last; a step is a rule, and between steps it may be given up. */
export function* checking(design: Design): Generator<undefined, Checked> {
  let checked = known.get(design);
  if (!checked) {
    const schema = resolve(design);
    const { told, muted } = heard(design, yield* checkInSteps(schema, last));
    last = schema;
    const toldOfAccepted = told.filter(({ rule }) => rule !== freeExpression.id);
    checked = { design, told, toldOfAccepted, muted };
    known.set(design, checked);
  }
  return checked;
}
