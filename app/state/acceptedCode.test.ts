import { beforeEach, expect, test } from 'vitest';
import type { Design } from '../core/design/design.ts';
import { aDesign, code } from '../testing/builders.ts';
import { acceptCode, acceptedCode } from './acceptedCode.ts';
import { checking } from './checker.ts';
import { findingsIn } from './checks.ts';

beforeEach(() => acceptedCode.setState({ pieces: new Set() }));

const withDefaults = (...defaults: readonly string[]): Design =>
  aDesign('Strange', {
    Thing: Object.fromEntries(
      defaults.map((value, n) => [`field${n}`, ['IntegerField', { default: code(value) }]]),
    ),
  });

function rulesBroken(design: Design): readonly string[] {
  const steps = checking(design);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return findingsIn(step.value).map(({ rule }) => rule);
}

test('free code is told until it is accepted, and then no more', () => {
  const design = withDefaults('evil()', '__import__("os")');
  expect(rulesBroken(design)).toEqual(['free-expression', 'free-expression']);
  acceptCode(design);
  expect(rulesBroken(design)).toEqual([]);
});

test('code that comes after, or has changed, has to be accepted again', () => {
  acceptCode(withDefaults('evil()'));
  expect(rulesBroken(withDefaults('evil()'))).toEqual([]);
  expect(rulesBroken(withDefaults('evil(1)'))).toEqual(['free-expression']);
  expect(rulesBroken(withDefaults('evil()', 'worse()'))).toContain('free-expression');
});

test('accepting code silences nothing else', () => {
  const design = aDesign('Strange', {
    Thing: { name__x: ['IntegerField', { default: code('evil()') }] },
  });
  acceptCode(design);
  expect(rulesBroken(design)).toEqual(['field-name-double-underscore']);
});
