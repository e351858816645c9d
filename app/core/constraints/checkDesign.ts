import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import { rules as allRules } from './catalogue.ts';
import { nearby } from './nearby.ts';
import type { Finding, Reach, Report, Rule, Severity } from './rule.ts';
import { focusedOn } from './scan.ts';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as they come from the rules: apart by how far those look. */
interface Checked {
  readonly model: readonly Numbered[];
  readonly near: readonly Numbered[];
  readonly all: readonly Finding[];
}

/** A finding and the place of its rule in the catalogue, which decides between findings at one place. */
interface Numbered {
  readonly finding: Finding;
  readonly rule: number;
}

const checked = new WeakMap<Schema, Checked>();

/**
 * Everything the rules find, errors first, then warnings, then the rest; each in the design's order. With the schema before
 * an edit, which was checked already, only what the edit may have changed is checked again; the result is the same.
 */
export const checkDesign = (schema: Schema, before?: Schema): readonly Finding[] =>
  allSteps(checkInSteps(schema, before));

/** As `checkDesign`, and rests after each rule: whoever asks for the next step may do something else before, or never ask. */
export function* checkInSteps(
  schema: Schema,
  before?: Schema,
): Generator<undefined, readonly Finding[]> {
  let known = checked.get(schema);
  if (!known) {
    known = yield* check(schema, allRules, before);
    checked.set(schema, known);
  }
  return known.all;
}

function allSteps<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What these rules find, in order. A rule that fails is reported itself and does not silence the others. */
export const findingsOf = (schema: Schema, rules: readonly Rule[]): readonly Finding[] =>
  allSteps(check(schema, rules)).all;

function* check(
  schema: Schema,
  rules: readonly Rule[],
  before?: Schema,
): Generator<undefined, Checked> {
  const last = before && checked.get(before);
  // A rule that failed says nothing of any place: then everything is checked again.
  const isWhole = last && [...last.model, ...last.near].every(hasPlace);
  const nearer = before && isWhole ? nearby(before, schema) : null;
  function* run(view: Schema, reach: Reach): Generator<undefined, readonly Numbered[]> {
    const found: Numbered[] = [];
    for (const [n, rule] of rules.entries()) {
      if ((rule.reach ?? 'near') !== reach) continue;
      for (const finding of runRule(view, rule)) found.push({ finding, rule: n });
      yield;
    }
    return found;
  }
  /** What was found before away from these models, and what is found there now by going through `sources`. */
  function* again(
    reach: 'model' | 'near',
    models: ReadonlySet<ModelId>,
    sources: ReadonlySet<ModelId>,
  ): Generator<undefined, readonly Numbered[]> {
    const isThere = ({ finding: { at } }: Numbered): boolean =>
      at.model !== undefined && models.has(at.model);
    const kept = last?.[reach].filter((one) => !isThere(one)) ?? [];
    return [...kept, ...(yield* run(focusedOn(schema, sources), reach)).filter(isThere)];
  }
  const model = yield* nearer
    ? again('model', nearer.changed, nearer.changed)
    : run(schema, 'model');
  const near = yield* nearer ? again('near', nearer.affected, nearer.sources) : run(schema, 'near');
  const all = inOrder(schema, [...model, ...near, ...(yield* run(schema, 'design'))]);
  return { model, near, all };
}

const hasPlace = ({ finding: { at } }: Numbered): boolean => at.model !== undefined;

function inOrder(schema: Schema, findings: readonly Numbered[]): readonly Finding[] {
  const order = orderOf(schema);
  return findings
    .map(({ finding, rule }, n) => ({ finding, rule, n, ...order(finding) }))
    .toSorted(
      (a, b) =>
        weight[a.finding.severity] - weight[b.finding.severity] ||
        a.place - b.place ||
        a.rule - b.rule ||
        a.model - b.model ||
        a.n - b.n,
    )
    .map(({ finding }) => finding);
}

function runRule(schema: Schema, rule: Rule): readonly Finding[] {
  try {
    return rule.check(schema).map((report) => findingOf(rule, report));
  } catch (error) {
    return [failureOf(rule, error)];
  }
}

const findings = new WeakMap<Report, Finding>();

/** The same report, kept from check to check, is the same finding. */
function findingOf({ id, django, along = [], severity, why }: Rule, report: Report): Finding {
  let finding = findings.get(report);
  if (!finding) {
    const { message, at, also, fixes = [] } = report;
    finding = {
      message,
      at,
      ...(also ? { also } : {}),
      rule: id,
      django,
      along,
      severity,
      why,
      fixes,
    };
    findings.set(report, finding);
  }
  return finding;
}

/** A mistake of Cardinal's, told so that nobody takes an unchecked design for a checked one. */
function failureOf(rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: rule.id,
    django: null,
    along: [],
    severity: 'warning',
    why: 'This is a mistake in Cardinal, not in the design. All other rules were checked.',
    message: `The rule “${rule.id}” could not be checked (${reason}).`,
    at: {},
    fixes: [],
  };
}

/**
 * Where a place comes in the design: models in order, a model before its fields; what has no place comes first. A field of
 * an abstract model may be spoken of in several models: `model` is where that one comes.
 */
function orderOf(schema: Schema): (finding: Finding) => { place: number; model: number } {
  const models = new Map<ModelId, number>();
  const fields = new Map<FieldId, number>();
  let n = 0;
  for (const { id, model } of schema.models) {
    models.set(id, (n += 1));
    for (const field of model.fields) fields.set(field.id, (n += 1));
  }
  return ({ at }) => {
    const model = (at.model === undefined ? undefined : models.get(at.model)) ?? 0;
    return { place: (at.field === undefined ? undefined : fields.get(at.field)) ?? model, model };
  };
}
