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
  },
  invalid: {
    'a one-to-one that says so': {
      design: child({ parent_link: true }),
      at: ['Child.parent'],
      says: 'Child has no parent',
      fixes: ['Remove parent_link'],
    },
    'a key that says so': {
      design: aDesign('A', { B: { z: fk('Z', { parent_link: true }) }, Z: {} }),
      at: ['B.z'],
    },
  },
});
