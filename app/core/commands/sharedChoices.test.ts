import { expect, test } from 'vitest';
import { enumerations } from '../../testing/designs/enumerations.ts';
import { aDesign, fieldIn } from '../../testing/builders.ts';
import type { Design } from '../design/design.ts';
import { enumerationsOf, sharingWith } from '../design/enumerations.ts';
import type { Choices } from '../fieldTypes/values.ts';
import { keepChoicesApart, setSharedChoices } from './fields.ts';

const idOf = (design: Design, name: string) => fieldIn(design, name).id;
const choicesOf = (design: Design, name: string) => fieldIn(design, name).options['choices'];
const sharing = (design: Design, name: string) =>
  sharingWith(design, idOf(design, name)).map(({ owner, field }) => `${owner.name}.${field.name}`);

const changed: Choices = { name: 'Status', choices: [{ value: 'new', label: 'New' }] };

test('fields of an app with one name and one content share an enumeration', () => {
  const design = enumerations();
  expect(sharing(design, 'Order.status')).toEqual(['Order.before', 'Status.status']);
  expect(sharing(design, 'Parcel.status')).toEqual([]);
  expect(enumerationsOf(design, 'shop').map(({ choices }) => choices.name)).toEqual([
    'Status',
    'Level',
    'StatusChoices',
    'Own',
  ]);
});

test('fields of other apps, without a name or with other content share none', () => {
  const choices = [{ value: 'a', label: 'A' }];
  const field = (given: Choices) => ['CharField', { max_length: 1, choices: given }] as const;
  const design = aDesign('A', {
    'shop.M': {
      x: field({ name: 'Kind', choices }),
      plain: field({ choices }),
      more: field({ name: 'Kind', choices: [...choices, { value: 'b', label: 'B' }] }),
      shown: field({ name: 'Kind', choices: [{ value: 'a', label: 'a' }] }),
    },
    'shop.N': { plain: field({ choices }) },
    'other.O': { x: field({ name: 'Kind', choices }) },
  });
  for (const name of ['M.x', 'M.plain', 'M.more', 'M.shown'])
    expect(sharing(design, name)).toEqual([]);
});

test('changing shared choices changes them in every field, and nothing changes nothing', () => {
  const before = enumerations();
  const field = idOf(before, 'Status.status');
  const after = setSharedChoices.run(before, { field, choices: changed });
  for (const name of ['Order.status', 'Order.before', 'Status.status'])
    expect(choicesOf(after, name)).toEqual(changed);
  expect(choicesOf(after, 'Order.Level')).toBe(choicesOf(before, 'Order.Level'));
  expect(setSharedChoices.run(after, { field, choices: changed })).toBe(after);
  const without = setSharedChoices.run(after, { field, choices: undefined });
  expect(choicesOf(without, 'Order.before')).toBeUndefined();
});

test('choices kept apart have a name of their own and change alone', () => {
  const before = enumerations();
  const field = idOf(before, 'Order.status');
  const apart = keepChoicesApart.run(before, { field });
  expect(choicesOf(apart, 'Order.status')).toMatchObject({ name: 'OrderStatus' });
  expect(sharing(apart, 'Order.status')).toEqual([]);
  expect(sharing(apart, 'Order.before')).toEqual(['Status.status']);
  const after = setSharedChoices.run(apart, { field, choices: changed });
  expect(choicesOf(after, 'Order.before')).toBe(choicesOf(before, 'Order.before'));
  expect(keepChoicesApart.run(apart, { field })).toBe(apart);
});
