import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import { rules as allRules } from './catalogue.ts';
import type { Finding, Report, Rule, Severity } from './rule.ts';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const checked = new WeakMap<Schema, readonly Finding[]>();

/** Everything the rules find, errors first, then warnings, then the rest; each in the design's order. */
export function checkDesign(schema: Schema): readonly Finding[] {
  let findings = checked.get(schema);
  if (!findings) {
    findings = findingsOf(schema, allRules);
    checked.set(schema, findings);
  }
  return findings;
}

/** What these rules find, in order. A rule that fails is reported itself and does not silence the others. */
export function findingsOf(schema: Schema, rules: readonly Rule[]): readonly Finding[] {
  const order = orderOf(schema);
  return rules
    .flatMap((rule) => runRule(schema, rule))
    .map((finding, n) => ({ finding, n, at: order(finding) }))
    .toSorted(
      (a, b) =>
        weight[a.finding.severity] - weight[b.finding.severity] ||
        a.at - b.at ||
        // Rules come in the order of the catalogue.
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

/** Where a place comes in the design: models in order, a model before its fields; what has no place comes first. */
function orderOf(schema: Schema): (finding: Finding) => number {
  const models = new Map<ModelId, number>();
  const fields = new Map<FieldId, number>();
  let n = 0;
  for (const { id, model } of schema.models) {
    models.set(id, (n += 1));
    for (const field of model.fields) fields.set(field.id, (n += 1));
  }
  return ({ at }) =>
    (at.field === undefined ? undefined : fields.get(at.field)) ??
    (at.model === undefined ? undefined : models.get(at.model)) ??
    0;
}
