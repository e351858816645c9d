import { describe, expect, test } from 'vitest';
import { resolve } from '../../../core/schema/resolve.ts';
import { aDesign, code } from '../../../testing/builders.ts';
import { itemsOf, valueOf } from '../../../core/design/python/codeItems.ts';
import { changed, newDeclaration, readDeclaration } from './declaration.ts';

const unique =
  'models.UniqueConstraint(fields=["a", "b"], name="x", condition=Q(c=1), include=["d"], nulls_distinct=False)';
const read = (item: string) => {
  const found = readDeclaration(item);
  if (!found) throw new Error(`${item} is not read`);
  return found;
};

test('an item is read as far as there are questions for it', () => {
  expect(read(unique)).toMatchObject({
    makes: 'unique',
    name: 'x',
    fields: ['a', 'b'],
    expressions: '',
    condition: 'Q(c=1)',
    others: 'include=["d"]',
  });
  expect(read('Index(F("a").desc(), Lower("b"), name="y")')).toMatchObject({
    makes: 'index',
    fields: null,
    expressions: 'F("a").desc(), Lower("b")',
  });
  expect(read('models.CheckConstraint(check=Q(a=1), name="z")').condition).toBe('Q(a=1)');
  expect(read('GinIndex(fields=names, name="g")').fields).toBeNull();
});

test.each(['*more', 'make("x")', 'models.Index(fields=["a"], name=f("x"))', 'a if b else c'])(
  '%s has to be edited as text',
  (item) => expect(readDeclaration(item)).toBeNull(),
);

describe('a change leaves the rest as it was:', () => {
  test.each([
    [{ name: 'new' }, unique.replace('"x"', '"new"')],
    [{ fields: ['-b'] }, unique.replace('["a", "b"]', '["-b"]')],
    [{ condition: '' }, unique.replace(' condition=Q(c=1),', '')],
    [{ argument: ['nulls_distinct', null] as const }, unique.replace(', nulls_distinct=False', '')],
    [
      { argument: ['deferrable', 'models.Deferrable.DEFERRED'] as const },
      unique.replace(/\)$/, ', deferrable=models.Deferrable.DEFERRED)'),
    ],
  ])('%j', (change, want) => {
    expect(changed(read(unique), change)).toBe(want);
  });

  test('a check keeps its older keyword', () => {
    const check = read('models.CheckConstraint(check=Q(a=1), name="z")');
    expect(changed(check, { condition: 'Q(a=2)' })).toBe(
      'models.CheckConstraint(check=Q(a=2), name="z")',
    );
  });

  test('expressions stand first', () => {
    const index = read('models.Index(Lower("a"), name="z")');
    expect(changed(index, { expressions: 'Upper("a"), "b"' })).toBe(
      'models.Index(Upper("a"), "b", name="z")',
    );
  });
});

test('the option is a list of items, or text', () => {
  expect(itemsOf(code('[a, b]'))).toEqual(['a', 'b']);
  expect(itemsOf([code('a')])).toEqual(['a']);
  expect(itemsOf(code('make()'))).toBeNull();
  expect(itemsOf(undefined)).toEqual([]);
  expect(valueOf(['a', 'b'])).toEqual(code('[a, b]'));
  expect(valueOf([])).toBeUndefined();
});

test('a new one has a name of its own and is over something', () => {
  const { byLabel } = resolve(
    aDesign('A', {
      Tag: { name: 'CharField' },
      Base: { at: 'DateField', Meta: { abstract: true } },
    }),
  );
  const [tag, base] = [byLabel.get('app.tag'), byLabel.get('app.base')];
  if (!tag || !base) throw new Error('not resolved');
  expect(newDeclaration(tag, 'unique', [])).toBe(
    'models.UniqueConstraint(fields=["name"], name="tag_unique")',
  );
  expect(read(newDeclaration(tag, 'index', ['tag_index'])).name).not.toBe('tag_index');
  expect(newDeclaration(base, 'check', [])).toBe(
    'models.CheckConstraint(condition=models.Q(at__isnull=False), name="%(app_label)s_%(class)s_check")',
  );
});
