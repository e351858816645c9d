import { describe, expect, test } from 'vitest';
import type { Place, Report, Rule } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import { findField, findModel } from '../core/design/queries.ts';
import { resolve } from '../core/schema/resolve.ts';

/** A design a rule must report, and where: `Book.title`, `Book`, or '' for the whole design. */
export interface Invalid {
  readonly design: Design;
  readonly at: readonly string[];
  /** What the first message must say. */
  readonly says?: string | RegExp;
  /** The labels of the first report's fixes, in order. */
  readonly fixes?: readonly string[];
}

/** The tests every rule has: what it allows, what it reports and where, and that each fix ends what it promises to end. */
export function testRule(
  rule: Rule,
  {
    valid,
    invalid,
  }: {
    readonly valid: Readonly<Record<string, Design>>;
    readonly invalid: Readonly<Record<string, Invalid>>;
  },
): void {
  describe(`${rule.id}`, () => {
    test.each(Object.entries(valid))('allows %s', (_, design) => {
      expect(reportsOf(rule, design).map(({ message }) => message)).toEqual([]);
    });

    describe.each(Object.entries(invalid))('reports %s', (_, { design, at, says, fixes }) => {
      const reports = reportsOf(rule, design);

      test('where it is', () => {
        expect(reports.map((report) => placeName(design, report.at))).toEqual(at);
        expect(reports[0]?.message).toMatch(says ?? '');
        const labels = reports[0]?.fixes?.map(({ label }) => label) ?? [];
        expect(labels).toEqual(fixes ?? labels);
      });

      test('in whole sentences', () => {
        for (const { message } of reports) expect(message).toMatch(/^[^\s].*[.?]$/s);
      });

      for (const [n, report] of reports.entries()) {
        for (const { label, change } of report.fixes ?? []) {
          test(`and “${label}” ends it (${n + 1})`, () => {
            const mended = reportsOf(rule, change.apply(design)).map(sameness);
            expect(mended).not.toContain(sameness(report));
          });
        }
      }
    });
  });
}

const reportsOf = (rule: Rule, design: Design): readonly Report[] => rule.check(resolve(design));

const sameness = ({ at, message }: Report): string => JSON.stringify([at, message]);

/** `Book.title`, `Book`, or '' for the whole design. */
export function placeName(design: Design, { model, field }: Place): string {
  const names = [
    model === undefined ? undefined : findModel(design, model)?.name,
    field === undefined ? undefined : findField(design, field)?.name,
  ];
  return names.filter((name) => name !== undefined).join('.');
}
