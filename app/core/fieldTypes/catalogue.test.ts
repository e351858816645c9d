import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldTypes, findFieldType } from './catalogue.ts';
import { initialOptions } from './fieldType.ts';
import { sameValue } from './values.ts';

const here = import.meta.dirname;

test('every field class that is written down is listed', () => {
  const written = readdirSync(here)
    .filter((name) => /(Field|Key|Relation)\.ts$/.test(name) && name !== 'field.ts')
    .map((name) => /id: '(\w+)'/.exec(readFileSync(join(here, name), 'utf8'))?.[1])
    .filter((id) => id !== undefined);
  expect(fieldTypes.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
});

test('class names and names in the text form are each used once', () => {
  expect(new Set(fieldTypes.map(({ id }) => id)).size).toBe(fieldTypes.length);
  expect(new Set(fieldTypes.map(({ text }) => text)).size).toBe(fieldTypes.length);
});

test('a class is found by its name and by no name of JavaScript’s own', () => {
  expect(findFieldType('CharField')?.text).toBe('char');
  expect(findFieldType('constructor')).toBeUndefined();
  expect(findFieldType('__proto__')).toBeUndefined();
});

describe.each(fieldTypes.map((type) => [type.id, type] as const))('%s', (_, type) => {
  test('has a text name that a line can begin with, and says what it is for', () => {
    expect(type.text).toMatch(/^[a-z]+$/);
    expect(type.summary).toMatch(/^[A-Z].*\.$/);
  });

  test('starts with options it knows, none of them what Django assumes anyway', () => {
    for (const [name, value] of Object.entries(initialOptions(type))) {
      expect(Object.keys(type.options)).toContain(name);
      expect(sameValue(value, type.options[name]?.default)).toBe(false);
    }
  });

  test('explains every option', () => {
    for (const { label, help } of Object.values(type.options)) {
      expect(label).not.toBe('');
      expect(help).toMatch(/\.$/);
    }
  });

  test('offers values for every option that is one of several', () => {
    const without = Object.entries(type.options).filter(
      ([, { kind, values }]) => kind === 'oneOf' && Object.keys(values ?? {}).length < 2,
    );
    expect(without).toEqual([]);
  });
});
