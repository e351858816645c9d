import { expect, test } from 'vitest';
import { conditionsIn, valueOf } from './conditions.ts';

test.each([
  [
    '{"is_active": True, \'name__startswith\': f("A, B")}',
    '{"is_active": True, "name__startswith": f("A, B")}',
  ],
  ['{"a-b": 1}', '{"a-b": 1}'],
  ['Q(is_active=True, age__in=[1, 2])', 'Q(is_active=True, age__in=[1, 2])'],
  ['models.Q(is_active=True,)', 'models.Q(is_active=True)'],
])('%s is read and written back', (code, want) => {
  const conditions = conditionsIn({ code });
  expect(conditions).not.toBeNull();
  expect(conditions && valueOf(conditions)).toEqual({ code: want });
});

test.each([
  'Q(a=1) | Q(b=2)',
  '~Q(a=1)',
  'Q(Q(a=1))',
  'Q(a=1, _negated=True)',
  'only_active',
  'F(a=1)',
  '{NAME: 1}',
  '{**others}',
])('%s stays Python', (code) => {
  expect(conditionsIn({ code })).toBeNull();
});

test('no condition is no option', () => {
  expect(conditionsIn(undefined)).toEqual({ rows: [], call: null });
  expect(valueOf({ rows: [], call: null })).toBeUndefined();
});

test('a lookup that Python takes for no keyword turns a Q into a dict', () => {
  const conditions = conditionsIn({ code: 'Q(a=1)' });
  const rows = [{ lookup: 'a-b', value: '1' }];
  expect(conditions && valueOf({ ...conditions, rows })).toEqual({ code: '{"a-b": 1}' });
});
