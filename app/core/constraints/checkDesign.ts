import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import { rules as allRules } from './catalogue.ts';
import { nearby } from './nearby.ts';
import type { Finding, Report, Rule, Severity } from './rule.ts';
import { focusedOn } from './scan.ts';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as they come from the rules: those that depend on the whole design apart. */
interface Checked {
  readonly local: readonly Numbered[];
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
export function checkDesign(schema: Schema, before?: Schema): readonly Finding[] {
  let known = checked.get(schema);
  if (!known) {
    known = check(schema, allRules, before);
    checked.set(schema, known);
  }
  return known.all;
}

/** What these rules find, in order. A rule that fails is reported itself and does not silence the others. */
export const findingsOf = (schema: Schema, rules: readonly Rule[]): readonly Finding[] =>
  check(schema, rules).all;

function check(schema: Schema, rules: readonly Rule[], before?: Schema): Checked {
  const last = before && checked.get(before);
  // A rule that failed says nothing of any place: then everything is checked again.
  const isWhole = last?.local.every(({ finding: { at } }) => at.model !== undefined);
  const near = before && isWhole ? nearby(before, schema) : null;
  const isGlobal = rules.map((rule) => rule.global === true);
  const run = (view: Schema, global: boolean): readonly Numbered[] =>
    rules.flatMap((rule, n) =>
      isGlobal[n] === global ? runRule(view, rule).map((finding) => ({ finding, rule: n })) : [],
    );
  const local =
    last && near
      ? [
          ...last.local.filter(({ finding: { at } }) => !at.model || !near.affected.has(at.model)),
          ...run(focusedOn(schema, near.sources), false).filter(
            ({ finding: { at } }) => at.model && near.affected.has(at.model),
          ),
        ]
      : run(schema, false);
  return { local, all: inOrder(schema, [...local, ...run(schema, true)]) };
}

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

const findingOf = (
  { id, django, along = [], severity, why }: Rule,
  { fixes = [], ...report }: Report,
): Finding => ({ ...report, rule: id, django, along, severity, why, fixes });

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
