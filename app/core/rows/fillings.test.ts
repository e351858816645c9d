import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesign, code, fk, o2o } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import type { Design } from '../design/design.ts';
import { resolve } from '../schema/resolve.ts';
import { exampleOf, remarksOn } from './example.ts';
import type { Row } from './population.ts';

const optional = { null: true, blank: true } as const;

/** How many of so many keys a row may have filled. */
const rules = {
  one: { takes: (filled: number) => filled === 1, sets: (keys: readonly string[]) => only(keys) },
  most: {
    takes: (filled: number) => filled <= 1,
    sets: (keys: readonly string[]) => [...only(keys), []],
  },
  least: {
    takes: (filled: number) => filled >= 1,
    sets: (keys: readonly string[]) =>
      Array.from({ length: 2 ** keys.length - 1 }, (_, n) =>
        keys.filter((_key, at) => ((n + 1) >> at) % 2 === 1),
      ),
  },
} as const;

const only = (keys: readonly string[]): readonly (readonly string[])[] => keys.map((key) => [key]);

/** A condition that spells out each set of keys that may be filled. */
const conditionOf = (keys: readonly string[], sets: readonly (readonly string[])[]): string =>
  sets
    .map((set) => {
      const parts = keys.map((key) => `${key}__isnull=${set.includes(key) ? 'False' : 'True'}`);
      return `models.Q(${parts.join(', ')})`;
    })
    .join(' | ');

interface Key {
  readonly isOne: boolean;
  /** The least each row of its target has. */
  readonly min: number;
}

interface Case {
  readonly rule: keyof typeof rules;
  readonly keys: readonly Key[];
  readonly atLeast: number;
}

function designOf({ rule, keys }: Case): Design {
  const names = keys.map((_, n) => `key${n}`);
  const parents = names.map((name): [string, GivenModel] => [`a.Of${name}`, {}]);
  const fields = keys.map(({ isOne, min }, n): [string, ReturnType<typeof fk>] => [
    `key${n}`,
    (isOne ? o2o : fk)(`Ofkey${n}`, { ...optional, ...(min > 0 && { reverse_min: min }) }),
  ]);
  const condition = conditionOf(names, rules[rule].sets(names));
  return aDesign('A', {
    ...Object.fromEntries(parents),
    'a.Child': {
      ...Object.fromEntries(fields),
      Meta: {
        constraints: code(`[models.CheckConstraint(condition=${condition}, name="c")]`),
      },
    },
  });
}

const filledIn = (row: Row, keys: readonly Key[]): number =>
  keys.filter((_, n) => row[`key${n}`] !== null).length;

const anyCase: fc.Arbitrary<Case> = fc.record({
  rule: fc.constantFrom('one', 'most', 'least'),
  keys: fc.array(
    fc
      .record({ isOne: fc.boolean(), min: fc.nat(3) })
      .map(({ isOne, min }) => ({ isOne, min: isOne ? Math.min(1, min) : min })),
    { minLength: 2, maxLength: 4 },
  ),
  atLeast: fc.integer({ min: 1, max: 8 }),
});

test('rows have as many keys filled as the checks take, and each target as many rows as it must', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const made = exampleOf(resolve(designOf(given)), { atLeast: given.atLeast });
      expect(remarksOn(made)).toEqual([]);
      const rowsOf = (name: string): readonly Row[] =>
        made.tables.find(({ model }) => model.model.name === name)?.rows ?? [];
      const children = rowsOf('Child');
      expect(children.length).toBeGreaterThanOrEqual(given.atLeast);
      for (const row of children) {
        expect(rules[given.rule].takes(filledIn(row, given.keys))).toBe(true);
      }
      for (const [n, { isOne, min }] of given.keys.entries()) {
        for (const { id } of rowsOf(`Ofkey${n}`)) {
          const users = children.filter((row) => row[`key${n}`] === id).length;
          expect(users).toBeGreaterThanOrEqual(min);
          expect(users).toBeLessThanOrEqual(isOne ? 1 : Infinity);
        }
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('the fewest rows are as many as the targets ask for, of which one row has one', () => {
  const key = { isOne: false, min: 2 };
  const made = exampleOf(resolve(designOf({ rule: 'one', keys: [key, key], atLeast: 1 })));
  expect(made.tables.map(({ model, rows }) => [model.model.name, rows.length])).toEqual([
    ['Ofkey0', 1],
    ['Ofkey1', 1],
    ['Child', 4],
  ]);
  expect(made.isLeast).toBe(true);
});

const attachment = (constraints: string, more: GivenModel = {}): Design =>
  aDesign('A', {
    'a.Post': {},
    'a.Page': {},
    'a.Attachment': {
      post: fk('Post', optional),
      page: fk('Page', optional),
      ...(more as object),
      Meta: { constraints: code(`[models.CheckConstraint(condition=${constraints}, name="c")]`) },
    },
  });

const attachments = (design: Design, atLeast: number): readonly Row[] =>
  exampleOf(resolve(design), { atLeast }).tables.find(
    ({ model }) => model.model.name === 'Attachment',
  )?.rows ?? [];

test('a key is filled that the kind of the row asks for', () => {
  const design = attachment(
    'Q(kind="post", post__isnull=False, page__isnull=True) | Q(kind="page", post_id__isnull=True, page__isnull=False)',
    { kind: ['CharField', { max_length: 9 }] },
  );
  const rows = attachments(design, 4);
  expect(rows).toHaveLength(4);
  for (const { kind, post, page } of rows) {
    expect([post === null, page === null]).toEqual([kind === 'page', kind === 'post']);
  }
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(2);
});

test('a key to the same model hangs below an earlier row', () => {
  const design = aDesign('A', {
    'a.Site': {},
    'a.Page': {
      parent: fk('self', optional),
      site: fk('Site', optional),
      Meta: {
        constraints: code(
          '[models.CheckConstraint(condition=Q(parent__isnull=True) ^ Q(site__isnull=True), name="c"), models.CheckConstraint(condition=Q(parent=None, site__isnull=False) | Q(parent__isnull=False, site=None), name="d")]',
        ),
      },
    },
  });
  const { tables } = exampleOf(resolve(design), { atLeast: 4 });
  const pages = tables.find(({ model }) => model.model.name === 'Page')?.rows ?? [];
  expect(pages.map(({ parent, site }) => [parent, site])).toEqual([
    [null, 1],
    [1, null],
    [2, null],
    [null, 2],
  ]);
});

test('keys that no row can fill as the checks ask leave the model without rows, and say why', () => {
  const never = attachment('Q(post__isnull=True) & Q(post__isnull=False)');
  expect(remarksOn(exampleOf(resolve(never)))).toEqual([
    'a.Attachment has no rows: no rows were found for it that keep every rule: Attachment breaks c.',
  ]);
});
