import { expect, test } from 'vitest';
import { aDesign, fk } from '../../testing/builders.ts';
import { setMuted } from '../commands/models.ts';
import { resolve } from '../schema/resolve.ts';
import { checkDesign } from './checkDesign.ts';
import { heard } from './muting.ts';

const design = aDesign('Shop', {
  Customer: {},
  Address: { customer: fk('Customer') },
  Order: { customer: fk('Customer', { related_name: 'class' }), address: fk('Address') },
});
const order = design.models.find(({ name }) => name === 'Order');
const [customer] = order?.fields ?? [];
if (!order || !customer) throw new Error('an order has a customer');

const rulesHeard = (of: typeof design) => {
  const { told, muted } = heard(of, checkDesign(resolve(of)));
  return { told: told.map(({ rule }) => rule), muted: muted.map(({ rule }) => rule) };
};

test('advice that is muted is found, but not told', () => {
  expect(rulesHeard(design)).toEqual({
    told: ['reverse-name-unusable', 'two-routes'],
    muted: [],
  });
  const at = { model: order.id, field: customer.id, muted: true };
  const quiet = setMuted.run(design, { ...at, rule: 'two-routes' });
  expect(rulesHeard(quiet)).toEqual({ told: ['reverse-name-unusable'], muted: ['two-routes'] });
});

test('what Django would say can’t be muted', () => {
  const quiet = setMuted.run(design, {
    model: order.id,
    field: customer.id,
    rule: 'reverse-name-unusable',
    muted: true,
  });
  expect(rulesHeard(quiet)).toEqual(rulesHeard(design));
});
