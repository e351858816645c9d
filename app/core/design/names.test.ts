import { describe, expect, test } from 'vitest';
import {
  freeName,
  isIdentifier,
  isUsableName,
  pascalCase,
  plural,
  snakeCase,
  words,
} from './names.ts';

const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

describe('what Python reads as one name', () => {
  test.each(['title', '_title', 'title2', 'größe', 'имя', '名前', 'match', 'class'])(
    '%s',
    (name) => {
      expect(isIdentifier(name)).toBe(true);
    },
  );

  test.each([
    '',
    '2nd',
    'first name',
    'first-name',
    'a.b',
    'a!',
    ' a',
    'a\n',
    '\u202Ea',
    '\uFB01le',
  ])('not “%s”', (name) => {
    expect(isIdentifier(name)).toBe(false);
  });

  test('letters are those of Unicode 13, however new the engine that looks', () => {
    expect(characters.filter((one) => isIdentifier(one)).length).toBe(128_049);
    expect(characters.filter((one) => isIdentifier(`a${one}`)).length).toBe(130_890);
  });

  test('a keyword is a name that cannot be used, a soft keyword can', () => {
    expect(isUsableName('class')).toBe(false);
    expect(isUsableName('None')).toBe(false);
    expect(isUsableName('type')).toBe(true);
    expect(isUsableName('Class')).toBe(true);
  });
});

test.each([
  ['OrderItem', 'order_item'],
  ['HTTPLog', 'http_log'],
  ['Order2Item', 'order2_item'],
  ['order item', 'order_item'],
  ['order-item', 'order_item'],
  ['order_item', 'order_item'],
  ['ÄrgerListe', 'ärger_liste'],
])('%s in snake case is %s', (name, expected) => {
  expect(snakeCase(name)).toBe(expected);
});

test.each([
  ['order item', 'OrderItem'],
  ['order_item', 'OrderItem'],
  ['OrderItem', 'OrderItem'],
  ['httpLog', 'HttpLog'],
  ['straßen-name', 'StraßenName'],
  ['!', ''],
])('%s in Pascal case is %s', (name, expected) => {
  expect(pascalCase(name)).toBe(expected);
});

test('a class name in words', () => {
  expect(words('OrderItem')).toBe('order item');
  expect(words('HTTPLog')).toBe('http log');
});

test.each([
  ['book', 'books'],
  ['category', 'categories'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['address', 'addresses'],
  ['branch', 'branches'],
  ['person', 'people'],
  ['OrderItem', 'OrderItems'],
  ['order_item', 'order_items'],
  ['SalesPerson', 'SalesPeople'],
  ['sales_person', 'sales_people'],
  ['News', 'News'],
  ['status', 'statuses'],
  ['constructor', 'constructors'],
])('the plural of %s is %s', (name, expected) => {
  expect(plural(name)).toBe(expected);
});

describe('a free name', () => {
  test('is the wanted one when nobody has it', () => {
    expect(freeName('name', ['title'])).toBe('name');
  });

  test('is numbered from 2, and capitals make no difference', () => {
    expect(freeName('name', ['Name'])).toBe('name2');
    expect(freeName('name', ['name', 'NAME2'])).toBe('name3');
  });

  test('keeps a number apart from the name’s own', () => {
    expect(freeName('line1', ['line1'])).toBe('line1_2');
  });
});
