import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { parentLinkWithoutInheritance } from './parent-link-without-inheritance.ts';

const child = (options: GivenOptions) =>
  aDesign('A', { 'shop.Parent': {}, 'blog.Child': { parent: o2o('shop.Parent', options) } });

testRule(parentLinkWithoutInheritance, {
  valid: {
    'a one-to-one': child({}),
    'one that denies it': child({ parent_link: false }),
    'a primary key': child({ parent_link: true, primary_key: true }),
    'the link of a model that extends another': aDesign('A', {
      Place: {},
      Bar: { __bases__: ['Place'], place: o2o('Place', { parent_link: true }) },
    }),
    'one from an abstract base': aDesign('A', {
      Place: {},
      Linked: { place: o2o('Place', { parent_link: true }), Meta: { abstract: true } },
      Bar: { __bases__: ['Linked', 'Place'] },
    }),
  },
  invalid: {
    'a one-to-one that says so': {
      design: child({ parent_link: true }),
      at: ['Child.parent'],
      says: 'Child has no parent',
      fixes: ['Remove parent_link'],
    },
    'one to another model than it extends': {
      design: aDesign('A', {
        Place: {},
        Shop: {},
        Bar: { __bases__: ['Place'], shop: o2o('Shop', { parent_link: true }) },
      }),
      at: ['Bar.shop'],
      says: 'Bar extends another model',
    },
    'a key that says so': {
      design: aDesign('A', { B: { z: fk('Z', { parent_link: true }) }, Z: {} }),
      at: ['B.z'],
    },
  },
});
