import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import type { Rule } from './rule.ts';

const folder = new URL('rules/', import.meta.url);
const files = readdirSync(folder);
const withoutEnding = (file: string) => file.replace(/\.ts$/, '');

test('every file in rules/ is listed, and every listed rule has a file of its name', () => {
  const ids = files.filter((file) => !file.endsWith('.test.ts')).map(withoutEnding);
  expect(rules.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('rules that stand for the same check of Django’s say that they share it, and no others do', () => {
  const checksOf = ({ django, along = [] }: Rule) => [...(django ? [django] : []), ...along];
  const checks = rules.flatMap(checksOf);
  const isShared = (check: string) => checks.indexOf(check) !== checks.lastIndexOf(check);
  const sharing = rules.filter((rule) => checksOf(rule).some(isShared));
  expect(rules.filter(({ shared }) => shared).map(({ id }) => id)).toEqual(
    sharing.map(({ id }) => id),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a test with valid and invalid designs', () => {
    expect(files).toContain(`${id}.test.ts`);
    const text = readFileSync(new URL(`${id}.test.ts`, folder), 'utf8');
    expect(text).toMatch(/testRule\(/);
    expect(text).toMatch(/valid: \{\s*\S/);
    expect(text).toMatch(/invalid: \{\s*\S/);
  });

  test('says what and why in sentences', () => {
    const sentence = /^\S.*\.$/;
    expect(rule.what).toMatch(sentence);
    expect(rule.why).toMatch(sentence);
  });

  test('names a check of Django’s as Django does', () => {
    for (const check of [rule.django, ...(rule.along ?? [])]) {
      expect(check ?? 'fields.E001').toMatch(
        /^(fields|models|auth|contenttypes|postgres|mysql)\.[CEW]\d{3}$/,
      );
    }
  });
});
