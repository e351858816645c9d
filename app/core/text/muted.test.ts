import { expect, test } from 'vitest';
import { deleteFields } from '../commands/fields.ts';
import { duplicateModels, setMuted } from '../commands/models.ts';
import { aDesign, fk } from '../../testing/builders.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';
import { renumber } from './renumber.ts';

const shop = aDesign('x', {
  'shop.Order': { customer: fk('Customer'), note: 'TextField' },
  'shop.Customer': {},
});
const [order] = shop.models;
const [customer] = order?.fields ?? [];
if (!order || !customer) throw new Error('the design has an order with a customer');
const mute = { model: order.id, rule: 'two-routes', field: customer.id, muted: true };
const muted = setMuted.run(shop, mute);

test('what is muted is written with its field and read back', () => {
  const both = setMuted.run(muted, { ...mute, rule: 'base-unknown', field: null });
  const text = print(both);
  expect(text).toContain('\n  :mute two-routes customer\n  :mute base-unknown\n');
  expect(parse(text)).toMatchObject({ ok: true, design: renumber(both) });
});

test('muting twice changes nothing, and letting speak again undoes it', () => {
  expect(setMuted.run(muted, mute)).toBe(muted);
  expect(setMuted.run(muted, { ...mute, muted: false })).toEqual(shop);
  expect(setMuted.run(shop, { ...mute, muted: false })).toBe(shop);
});

test('it goes with its field, and a copy has it for its own', () => {
  const without = deleteFields.run(muted, { fields: [customer.id] });
  expect(without.models[0]?.muted).toEqual([]);
  const copied = duplicateModels.run(muted, { models: [order.id] }).models.at(-1);
  expect(copied?.muted).toEqual([{ rule: 'two-routes', field: copied?.fields[0]?.id }]);
});

test.each([
  [':mute Two', '“Two” is no rule.'],
  [':mute two-routes price', 'There is no field “price” to mute.'],
])('%s is refused', (line, reason) => {
  expect(parse(`cardinal 1 x\n[shop]\nOrder\n  ${line}\n`)).toMatchObject({
    ok: false,
    problems: [{ line: 4, reason }],
  });
});
