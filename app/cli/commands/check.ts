import { checkDesign } from '../../core/constraints/checkDesign.ts';
import { heard } from '../../core/constraints/muting.ts';
import type { Finding, Severity } from '../../core/constraints/rule.ts';
import type { Design } from '../../core/design/design.ts';
import { findField, findModel, modelLabel } from '../../core/design/queries.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { impliedName } from '../../core/schema/relations.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { printable } from '../command.ts';
import type { CliCommand } from '../command.ts';
import { readInputs } from '../readInput.ts';
import type { Input } from '../readInput.ts';

/** A finding as programs read it. */
interface Reported {
  /** What was given: the file, `standard input`, `the link`, or its place where there are several: `input 2`. */
  readonly input: string;
  readonly rule: string;
  /** The id of Django's own check, or null. */
  readonly django: string | null;
  readonly severity: Severity;
  /** `shop.Order`, or null for the design as a whole. */
  readonly model: string | null;
  readonly field: string | null;
  readonly message: string;
  /** What would mend it, in words. */
  readonly fixes: readonly string[];
}

export const check: CliCommand = {
  name: 'check',
  usage: 'INPUT… [--json]',
  help: 'Says what Django, the database and experience hold against a design.',
  options: [{ name: 'json', help: 'Print the findings as JSON.' }],
  inputs: 'some',
  run: async ({ inputs, flags }, io) => {
    const designs = await readInputs(inputs, io);
    const all = designs.map(reportedOf);
    const findings = all.flatMap((one) => one.findings);
    if (flags.has('json')) {
      io.out(`${JSON.stringify({ findings }, null, 2)}\n`);
    } else {
      for (const finding of findings) {
        const prefix = all.length > 1 ? `${finding.input}: ` : '';
        io.out(printable(`${prefix}${spoken(finding)}\n`));
      }
      io.err(`${summary(findings)}${mutedToo(all)}\n`);
    }
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function reportedOf(input: Input): { findings: readonly Reported[]; muted: number } {
  const found = checkDesign(resolve(input.design));
  // A project's own code runs anyway.
  const findings = input.report ? found.filter(({ rule }) => rule !== 'free-expression') : found;
  const { told, muted } = heard(input.design, findings);
  return { findings: told.map((finding) => reported(input, finding)), muted: muted.length };
}

/** What was found but is muted in its design is counted, so that nobody wonders. */
function mutedToo(all: readonly { readonly muted: number }[]): string {
  const count = all.reduce((sum, one) => sum + one.muted, 0);
  return count === 0 ? '' : ` ${count} muted.`;
}

function reported(
  { name, design }: Input,
  { rule, django, severity, at, message, fixes }: Finding,
): Reported {
  // An inherited field is told with the model that has it.
  const model = at.model === undefined ? undefined : findModel(design, at.model);
  const field = at.field === undefined ? undefined : fieldName(design, at.field);
  return {
    input: name,
    rule,
    django,
    severity,
    model: model ? modelLabel(model) : null,
    field: field ?? null,
    message,
    fixes: fixes.map(({ label }) => label),
  };
}

const fieldName = (design: Design, id: FieldId): string | undefined =>
  findField(design, id)?.name ?? impliedName(id);

/** `error shop.Order.buyer: … [fields.E304 reverse-clash]`, then what would mend it. */
function spoken({ rule, django, severity, model, field, message, fixes }: Reported): string {
  const at = [model, field].filter((part) => part !== null).join('.');
  const ids = [django, rule].filter((part) => part !== null).join(' ');
  const mended = fixes.map((label) => `\n  fix: ${label}`).join('');
  return `${severity}${at === '' ? '' : ` ${at}`}: ${message} [${ids}]${mended}`;
}

function summary(findings: readonly Reported[]): string {
  const words: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    info: 'remark',
  };
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [`${n} ${words[severity]}${n === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'Nothing found.' : `Found ${counts.join(', ')}.`;
}
