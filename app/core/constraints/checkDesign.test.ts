import { describe, expect, test } from 'vitest';
import { brokenDesign } from '../../testing/brokenDesigns.ts';
import { aDesign, fk, missing } from '../../testing/builders.ts';
import { placeName } from '../../testing/ruleTest.ts';
import { resolve } from '../schema/resolve.ts';
import { findRule } from './catalogue.ts';
import { checkDesign, findingsOf } from './checkDesign.ts';
import { defineRule } from './rule.ts';

const library = aDesign('A', {
  Shelf: { place: ['ForeignKey', { to: missing('app.Room'), unique: true }] },
  Author: { pk: 'TextField', name_: 'TextField' },
  Book: { author: fk('Author', { unique: true }), editor: fk('Author') },
});

test('findings come errors first, then warnings, each in the order of the design', () => {
  const findings = checkDesign(resolve(library));
  expect(
    findings.map(({ severity, rule, at }) => `${severity} ${placeName(library, at)} ${rule}`),
  ).toEqual([
    'error Shelf.place relation-target-missing',
    'error Author.pk field-called-pk',
    'error Author.name_ field-name-trailing-underscore',
    'error Book.author reverse-names-clash',
    'error Book.editor reverse-names-clash',
    'warning Shelf.place foreign-key-unique',
    'warning Book.author foreign-key-unique',
  ]);
});

test('a finding carries what its rule says', () => {
  const [first] = checkDesign(resolve(library));
  expect(first).toMatchObject({ django: 'fields.E300', along: ['fields.E307'], severity: 'error' });
  expect(first?.why).toMatch(/\.$/);
});

test('a design is checked once', () => {
  expect(checkDesign(resolve(library))).toBe(checkDesign(resolve(library)));
});

test('a rule that fails is reported, and the others are heard', () => {
  const broken = defineRule({
    id: 'broken',
    severity: 'error',
    django: null,
    what: 'It fails.',
    why: 'To see what follows.',
    check: () => {
      throw new Error('no luck');
    },
  });
  const heard = defineRule({ ...broken, id: 'heard', check: () => [{ message: 'Yes.', at: {} }] });
  expect(findingsOf(resolve(library), [broken, heard])).toMatchObject([
    { rule: 'heard', severity: 'error' },
    { rule: 'broken', severity: 'warning', message: expect.stringContaining('no luck') as string },
  ]);
});

describe('in designs broken at random', () => {
  const designs = Array.from({ length: 200 }, (_, n) => brokenDesign(n + 1));

  test('no rule fails', () => {
    const failed = designs.flatMap((design) =>
      checkDesign(resolve(design)).filter(({ why }) => why.includes('mistake in Cardinal')),
    );
    expect(failed).toEqual([]);
  });

  test('every fix ends its finding', () => {
    const unmended: string[] = [];
    for (const design of designs) {
      for (const { rule: id, at, message, fixes } of checkDesign(resolve(design))) {
        for (const { label, change } of fixes) {
          const mended = findRule(id)?.check(resolve(change.apply(design))) ?? [];
          const remains = mended.some(
            (one) => one.message === message && JSON.stringify(one.at) === JSON.stringify(at),
          );
          if (remains) unmended.push(`${design.name}: ${id}: ${message} ${label}`);
        }
      }
    }
    expect(unmended).toEqual([]);
  });
});
