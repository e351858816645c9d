/** Whatever stands in a file, it is read without an error, and what is not changed stays as it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrite } from '../../rewrite/rewrite.ts';
import { readProject } from './readProject.ts';

const path = fileURLToPath(new URL('../../rewrite/golden/models.py.txt', import.meta.url));
const source = readFileSync(path, 'utf8');

/** A text with a piece of it taken out, put in again elsewhere, or with signs in it that change what follows. */
const mutated = fc
  .tuple(
    fc.nat(source.length),
    fc.nat(40),
    fc.constantFrom(
      '',
      '(',
      ')',
      '"""',
      "'",
      '\\',
      '\t',
      '\r',
      ':',
      '#',
      '{{ x }}',
      '\u0000',
      '=',
      '@',
    ),
    fc.boolean(),
  )
  .map(([at, length, sign, isCut]) =>
    isCut ? source.slice(0, at) + sign : source.slice(0, at) + sign + source.slice(at + length),
  );

test('broken Python never fails, and is left as it is where nothing changes', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const files = [{ path: 'shop/models.py', text }];
      const read = readProject(files);
      expect(rewrite(files, read.design, read).files).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['brackets', '('.repeat(20_000)],
  ['nested calls', `x = ${'f('.repeat(3000)}1${')'.repeat(3000)}`],
  [
    'nested classes',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}class A${i}(models.Model):`).join('\n'),
  ],
  ['a name through itself', 'a = b\nb = a\nclass C(a): x = b()\n'],
  ['Python 2', 'class A(models.Model):\n    print "x"\n    def f(self): raise E, "x"\n'],
  ['a template', '{% if x %}\nclass {{ name }}(models.Model):\n    pass\n{% endif %}\n'],
  ['nothing', ''],
])('%s end', (_, text) => {
  const head = 'from django.db import models\n';
  expect(() => readProject([{ path: 'shop/models.py', text: head + text }])).not.toThrow();
});

test('a file among others that is broken costs the others nothing', () => {
  const { design } = readProject([
    { path: 'a/models.py', text: 'class (((\n"""' },
    { path: 'b/models.py', text: 'from django.db import models\nclass B(models.Model): pass\n' },
  ]);
  expect(design.models.map(({ name }) => name)).toEqual(['B']);
});
