import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { twoRoutes } from './two-routes.ts';

testRule(twoRoutes, {
  valid: {
    'one route': aDesign('A', {
      Customer: {},
      Address: { customer: fk('Customer') },
      Order: { address: fk('Address') },
    }),
    'two keys to one model, each a fact of its own': aDesign('A', {
      Address: {},
      Order: { billing: fk('Address'), shipping: fk('Address') },
    }),
    'who made it': aDesign('A', {
      User: {},
      Post: { author: fk('User') },
      Comment: { post: fk('Post'), created_by: fk('User') },
    }),
    'a model nearly everything belongs to': aDesign('A', {
      Tenant: {},
      ...Object.fromEntries(
        ['A', 'B', 'C', 'D'].map((name) => [name, { tenant: fk('Tenant') }] as const),
      ),
      E: { a: fk('A'), tenant: fk('Tenant') },
    }),
    'a many-to-many is no key': aDesign('A', {
      Tag: {},
      Post: { tags: m2m('Tag') },
      Comment: { post: fk('Post'), tag: fk('Tag') },
    }),
    'a parent is the same row': aDesign('A', {
      Owner: {},
      Place: { owner: fk('Owner') },
      Restaurant: { __bases__: ['Place'], chef: fk('Owner') },
    }),
  },
  invalid: {
    'the customer of an order and that of its address': {
      design: aDesign('A', {
        Customer: {},
        Address: { customer: fk('Customer') },
        Order: { customer: fk('Customer'), address: fk('Address') },
      }),
      at: ['Order.customer'],
      says: 'Order.customer and Order.address.customer both lead to a Customer, and nothing makes it the same one.',
      fixes: ['Drop Order.customer'],
    },
    'two longer ways': {
      design: aDesign('A', {
        Firm: {},
        Product: { firm: fk('Firm') },
        Cart: { firm: o2o('Firm') },
        Line: { product: fk('Product'), cart: fk('Cart') },
      }),
      at: ['Line.product'],
      says: 'Line.product.firm and Line.cart.firm both lead to a Firm',
      fixes: [],
    },
    'told where they come together, not behind it': {
      design: aDesign('A', {
        Country: {},
        Customer: { country: fk('Country') },
        Address: { customer: fk('Customer') },
        Order: { customer: fk('Customer'), address: fk('Address') },
      }),
      at: ['Order.customer'],
    },
  },
});
