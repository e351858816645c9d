import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { relationToAbstract } from './relation-to-abstract.ts';

const Meta = { abstract: true };

testRule(relationToAbstract, {
  valid: {
    'a model': aDesign('A', { Item: {}, Book: { item: fk('Item') } }),
    'itself, in each model made of it': aDesign('A', {
      Item: { parent: fk('self', { null: true }), Meta },
      Book: { __bases__: ['Item'] },
    }),
  },
  invalid: {
    'a key': {
      design: aDesign('A', { Item: { Meta }, Book: { item: fk('Item') } }),
      at: ['Book.item'],
      says: 'Book.item points at Item, which is abstract and has no rows.',
      fixes: ['Delete field'],
    },
    'the others': {
      design: aDesign('A', { Item: { Meta }, Book: { one: o2o('Item'), many: m2m('Item') } }),
      at: ['Book.one', 'Book.many'],
    },
  },
});
