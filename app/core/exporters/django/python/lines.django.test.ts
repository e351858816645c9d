import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lint } from '../../../../testing/django.ts';
import { assignment, classLine } from './leaves.ts';
import { linesOf } from './lines.ts';
import type { Py } from './py.ts';
import { argument, call, models, numeral, string, text } from './py.ts';
import type { FileStyle } from './style.ts';
import { usualStyle } from './style.ts';

const name = fc
  .integer({ min: 1, max: 60 })
  .map((length) => 'abcdefghij'.repeat(6).slice(0, length));
const words = fc
  .array(fc.constantFrom('a', 'word ', "'", '"', '\\', 'é', '漢', '😀', '\n', '\u200f'), {
    maxLength: 30,
  })
  .map((parts) => string(parts.join('')));
const dotted = fc.tuple(name, name, name).map((parts) => text(parts.join('.')));
const atom: fc.Arbitrary<Py> = fc.oneof(
  dotted,
  fc.bigInt().map((n) => numeral(String(n))),

  name.map(text),
  words,
  fc.nat(99999).map((n) => text(String(n))),
);

/** Code of every shape a models file can hold, up to three levels deep. */
const anyCode: fc.Arbitrary<Py> = fc.letrec<{ code: Py; call: Py }>((tie) => {
  const code = tie('code');
  const args = fc
    .array(code, { maxLength: 6 })
    .map((values) => values.map((value, i) => argument(value, i % 3 === 0 ? null : `key_${i}`)))
    .map((given) =>
      given.toSorted((a, b) => Number(a.keyword !== null) - Number(b.keyword !== null)),
    );
  return {
    call: fc
      .tuple(fc.constantFrom(models('CharField'), text('Q'), text('some_function')), args)
      .map(([callee, given]): Py => call(callee, given)),
    code: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      atom,
      tie('call'),
      tie('call'),
      fc.array(code, { maxLength: 5 }).map((items): Py => ({ kind: 'list', items })),
      fc.array(code, { maxLength: 4 }).map((items): Py => ({ kind: 'tuple', items })),
      fc
        .array(fc.tuple(words, code), { maxLength: 4 })
        .map((entries): Py => ({ kind: 'dict', entries })),
      fc
        .record({
          operator: fc.constantFrom('|', '&', '^', '+', '-', '*', '/'),
          left: code,
          right: code,
        })
        .map((binary): Py => ({ kind: 'binary', ...binary })),
      tie('call').map((operand): Py => ({ kind: 'unary', operator: '~', operand })),
      fc
        .tuple(tie('call'), code)
        .map(([of, value]): Py =>
          call({ kind: 'attribute', of, name: 'desc' }, [argument(value, 'nulls_last')]),
        ),
    ),
  };
}).code;

const statement = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(name, anyCode) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      name,
      fc.tuple(words, atom).map((items): Py => ({ kind: 'bareTuple', items })),
    ),
  },
);

test.each([72, 79, 88, 100, 120, 320])(
  'black would break no line otherwise at %i',
  async (lineLength) => {
    const style: FileStyle = {
      ...usualStyle,
      lineLength,
      resolve: ({ from }) => from?.local ?? '',
    };
    const statements = fc.sample(statement, {
      numRuns: 800,
      seed: Number(process.env['CARDINAL_SEED'] ?? 1),
    });
    const inClasses = statements.flatMap(([target, value], i) => [
      ...(i % 100 === 0
        ? [
            ...(i === 0 ? [] : ['', '']),
            ...linesOf(classLine(target + target, [models('Model')], style), 0, style),
          ]
        : []),
      ...linesOf(assignment(target, value, style), 1, style),
    ]);
    const files = [{ path: 'shop/models.py', text: `${inClasses.join('\n')}\n`, origins: [] }];
    const { black } = await lint({ p: files }, style);
    expect(black).toBe('');
  },
);
