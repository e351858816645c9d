import { expect, test } from 'vitest';
import { bodyNames } from './bodyNames.ts';

test.each<[string, Record<string, string>]>([
  ['', {}],
  ['def save(self):\n    title = 1\n    return title', { save: 'method' }],
  ['async def load(self):\n    pass', { load: 'method' }],
  ['@property\ndef total(self):\n    return 1', { total: 'property' }],
  ['@classmethod\ndef check(cls, **kwargs):\n    return []', { check: 'classMethod' }],
  [
    '@admin.display(\n    description="x",\n)\n@property\ndef total(self): ...',
    { total: 'property' },
  ],
  ['@property\ndef a(self): ...\n\n@a.setter\ndef a(self, value): ...', { a: 'property' }],
  ['total = property(lambda self: 1)', { total: 'property' }],
  ['title = None\nLIMIT: int = 5', { title: 'value', LIMIT: 'value' }],
  ['class Kind:\n    number = 5', { Kind: 'value' }],
  ['a = 1\n@property\ndef a(self): ...', { a: 'property' }],
  ['"""\ntitle = 1\n"""\nb = 2', { b: 'value' }],
  ['sizes = [\n1,\nb == 2,\n]', { sizes: 'value' }],
  ['# a = 1\nb = "c = 2"', { b: 'value' }],
  ['print(1)\na == 2', {}],
])('of %j', (code, names) => {
  expect(Object.fromEntries(bodyNames(code))).toEqual(names);
});
