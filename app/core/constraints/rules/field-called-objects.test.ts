import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldCalledObjects } from './field-called-objects.ts';

const published = { published: 'models.Manager()' };

testRule(fieldCalledObjects, {
  valid: {
    'a model with another manager': aDesign('A', {
      Bag: { objects: 'TextField', __managers__: published },
    }),
    'a manager of a base': aDesign('A', {
      Thing: { __managers__: published, Meta: { abstract: true } },
      Bag: { __bases__: ['Thing'], objects: 'TextField' },
    }),
    'an abstract model, which needs no manager': aDesign('A', {
      Thing: { objects: 'TextField', Meta: { abstract: true } },
    }),
  },
  invalid: {
    'a model without managers': {
      design: aDesign('A', { Bag: { objects: 'TextField' } }),
      at: ['Bag.objects'],
      says: 'Bag has a field called objects and no manager of another name.',
      fixes: ['Rename to items'],
    },
    'a field of an abstract base': {
      design: aDesign('A', {
        Thing: { objects: 'TextField', Meta: { abstract: true } },
        Bag: { __bases__: ['Thing'] },
      }),
      at: ['Bag.objects'],
    },
  },
});
