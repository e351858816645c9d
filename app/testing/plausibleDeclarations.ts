/** Random `Meta.indexes` and `Meta.constraints`, over fields of their model: most are sound. */
import fc from 'fast-check';
import type { Model } from '../core/design/design.ts';
import { findFieldType } from '../core/fieldTypes/catalogue.ts';
import {
  brokenConstraints,
  brokenIndexes,
  declarationText,
  soundConstraints,
  soundIndexes,
} from './declarationTexts.ts';
import type { Value } from './plausibleValues.ts';

const listOf = (sound: readonly string[], broken: readonly string[]): fc.Arbitrary<Value> =>
  fc
    .array(
      fc.record({
        text: fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...sound) },
          { weight: 1, arbitrary: fc.constantFrom(...broken) },
        ),
        a: fc.nat(20),
        b: fc.nat(20),
        n: fc.nat(99_999),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((items): Value => (_, owner) => ({
      code: `[${items
        .map(({ text, a, b, n }) =>
          declarationText(text, {
            a: columnOf(owner, a),
            b: columnOf(owner, b),
            n: `named_${n}`,
          }),
        )
        .join(', ')}]`,
    }));

/** A field with a column, counted round; the key where there is none. */
function columnOf({ fields }: Model, n: number): string {
  const columns = fields.filter(({ type }) => findFieldType(type)?.hasColumn);
  return columns[n % Math.max(1, columns.length)]?.name ?? 'id';
}

/** Both options, one or none. */
export const someDeclarations: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record(
  {
    indexes: listOf(soundIndexes, brokenIndexes),
    constraints: listOf(soundConstraints, brokenConstraints),
  },
  { requiredKeys: [] },
);
