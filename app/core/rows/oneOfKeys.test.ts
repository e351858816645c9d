import { expect, test } from 'vitest';
import { aDesign, code, fk } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { setMeta } from '../commands/models.ts';
import { checkDesign } from '../constraints/checkDesign.ts';
import { resolve } from '../schema/resolve.ts';
import type { HowMany } from './oneOfKeys.ts';
import {
  conditionOf,
  oneOfKeysIn,
  optionalKeys,
  readCondition,
  withOneOfKeys,
  withOtherNumber,
} from './oneOfKeys.ts';

const optional = { null: true, blank: true, on_delete: 'CASCADE' } as const;

function attachments(given: GivenModel) {
  const design = aDesign('A', {
    'blog.Post': {},
    'blog.Comment': {},
    'blog.Page': {},
    'blog.Attachment': given,
  });
  const model = resolve(design).models.at(-1);
  if (!model) throw new Error('there are models');
  return { design, model };
}

const three: GivenModel = {
  post: fk('Post', optional),
  comment: fk('Comment', optional),
  page: fk('Page', optional),
};

const numbers: readonly HowMany[] = ['one', 'most', 'least'];

test.each(numbers)(
  'a check of the keys says %s, is read again, and nothing is wrong with it',
  (many) => {
    const { design, model } = attachments(three);
    const keys = optionalKeys(model);
    expect(keys).toEqual(['post', 'comment', 'page']);
    expect(oneOfKeysIn(model)).toEqual([]);
    const value = withOneOfKeys(model, many, keys);
    expect(value).not.toBeNull();
    const after = resolve(
      setMeta.run(design, { model: model.id, option: 'constraints', value: value ?? undefined }),
    );
    const changed = after.models.at(-1);
    expect(changed && oneOfKeysIn(changed)).toEqual([{ at: 0, many, keys }]);
    expect(checkDesign(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('the condition is the one that Django reads', () => {
  expect(conditionOf('one', ['a', 'b'])).toBe(
    'models.Q(a__isnull=False, b__isnull=True) | models.Q(a__isnull=True, b__isnull=False)',
  );
  expect(conditionOf('most', ['a', 'b'])).toBe(
    'models.Q(a__isnull=False, b__isnull=True) | models.Q(a__isnull=True, b__isnull=False) | ' +
      'models.Q(a__isnull=True, b__isnull=True)',
  );
  expect(conditionOf('least', ['a', 'b'])).toBe(
    'models.Q(a__isnull=False) | models.Q(b__isnull=False)',
  );
});

test.each([
  ['Q(b__isnull=False, a__isnull=True) | Q(b__isnull=True, a__isnull=False)', 'one'],
  ['Q(a__isnull=True, b__isnull=True) | Q(a__isnull=True, b__isnull=False)', null],
  ['Q(a__isnull=False, b__isnull=False) | Q(a__isnull=True, b__isnull=False)', null],
  ['Q(a__isnull=False) | Q(a__isnull=False)', null],
  ['Q(a__isnull=False) & Q(b__isnull=False)', null],
  ['Q(a__isnull=False, b__isnull=True) | Q(b__isnull=False)', 'least'],
  ['~Q(a__isnull=False, b__isnull=False)', 'most'],
  ['Q(a=None) & ~Q(b=None) | Q(b=None, a__isnull=False)', 'one'],
  ['Q(a__isnull=False, kind="a") | Q(b__isnull=False)', null],
  ['Q(a__isnull=False)', null],
  ['Q(a=1) | Q(b=2)', null],
  ['Q(a__b__isnull=False) | Q(c__isnull=False)', null],
  ['', null],
])('%s says %s', (condition, many) => {
  expect(readCondition(condition)?.many ?? null).toBe(many);
});

test('another number changes the condition and nothing else', () => {
  const { model } = attachments({
    ...(three as object),
    Meta: {
      constraints: code(
        `[models.UniqueConstraint(fields=["post"], name="u"), models.CheckConstraint(condition=${conditionOf('one', ['post', 'page'])}, name="mine")]`,
      ),
    },
  });
  const [found] = oneOfKeysIn(model);
  expect(found).toEqual({ at: 1, many: 'one', keys: ['post', 'page'] });
  expect(found && withOtherNumber(model, found, 'least')).toEqual({
    code: `[models.UniqueConstraint(fields=["post"], name="u"), models.CheckConstraint(condition=${conditionOf('least', ['post', 'page'])}, name="mine")]`,
  });
});

test('a required key is none of several, and constraints that are no list stay as they are', () => {
  expect(optionalKeys(attachments({ post: fk('Post'), page: fk('Page', optional) }).model)).toEqual(
    ['page'],
  );
  const { model } = attachments({
    ...(three as object),
    Meta: { constraints: code('CONSTRAINTS') },
  });
  expect(withOneOfKeys(model, 'one', ['post', 'page'])).toBeNull();
});
