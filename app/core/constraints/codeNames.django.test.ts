/** What becomes of a field whose name code has too, as a real Django makes the table. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDesign, fk } from '../../testing/builders.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';
import { findingsOf } from './checkDesign.ts';
import { codeTakesFieldName } from './rules/code-takes-field-name.ts';
import { fieldHidesCode } from './rules/field-hides-code.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

/** Whether the last table has the column, and the rules that say something. */
async function asked(design: Design, column: string) {
  const schema = resolve(design);
  const { files } = djangoExporter.export(schema, { acceptedCode: true });
  const { sql, refused } = await django.askSql(files, {
    database: 'sqlite',
    defaultAutoField: 'BigAutoField',
  });
  expect(refused).toBeNull();
  const table = sql['app']?.tables.findLast((one) => one.startsWith('CREATE TABLE')) ?? '';
  const rules = findingsOf(schema, [codeTakesFieldName, fieldHidesCode]).map(({ rule }) => rule);
  return { hasColumn: table.includes(`"${column}"`), rules };
}

const method = (name: string) => `def ${name}(self):\n    return "x"`;
const abstract = { Meta: { abstract: true } };

test.each([
  ['nothing of that name', aDesign('A', { Book: { title: 'CharField', __code__: method('x') } })],
  [
    'a method of an abstract base',
    aDesign('A', {
      Base: { ...abstract, __code__: method('title') },
      Book: { __bases__: ['Base'], title: 'CharField' },
    }),
  ],
])('%s leaves the column', async (what, design) => {
  const rules = what.startsWith('nothing') ? [] : ['field-hides-code'];
  expect(await asked(design, 'title')).toEqual({ hasColumn: true, rules });
});

test.each([
  ['a method', { title: 'CharField', __code__: method('title') }],
  ['a manager', { title: 'CharField', __managers__: { title: 'models.Manager()' } }],
])('%s takes the column away', async (_, model) => {
  const design = aDesign('A', { Book: model });
  expect(await asked(design, 'title')).toEqual({
    hasColumn: false,
    rules: ['code-takes-field-name'],
  });
});

test.each([
  ['a method', method('title'), ['code-takes-field-name']],
  ['None, on purpose,', 'title = None', []],
])('%s takes away the column of an abstract base', async (_, code, rules) => {
  const design = aDesign('A', {
    Base: { ...abstract, title: 'CharField' },
    Book: { __bases__: ['Base'], __code__: code },
  });
  expect(await asked(design, 'title')).toEqual({ hasColumn: false, rules });
});

test('the column of a key stays, and the method of its name is hidden', async () => {
  const design = aDesign('A', {
    Author: {},
    Book: { author: fk('Author'), __code__: method('author_id') },
  });
  expect(await asked(design, 'author_id')).toEqual({
    hasColumn: true,
    rules: ['field-hides-code'],
  });
});
