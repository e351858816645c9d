import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { metaBasesInACircle } from './meta-bases-in-a-circle.ts';

const abstract = { Meta: { abstract: true } };

testRule(metaBasesInACircle, {
  valid: {
    'the Meta of a base': aDesign('A', {
      Base: abstract,
      Book: { __bases__: ['Base'], __meta_bases__: ['Base'] },
    }),
    'the Meta of a class made elsewhere': aDesign('A', {
      Base: abstract,
      Book: { __meta_bases__: ['Base'] },
    }),
  },
  invalid: {
    'of a class made of it': {
      design: aDesign('A', {
        Base: { ...abstract, __meta_bases__: ['Book'] },
        Book: { __bases__: ['Base'], ...abstract },
      }),
      at: ['Base'],
      says: 'extends that of Book, which needs it first.',
      fixes: ['Extend none'],
    },
    'of each other': {
      design: aDesign('A', {
        Base: { ...abstract, __meta_bases__: ['Book'] },
        Book: { ...abstract, __meta_bases__: ['Base'] },
      }),
      at: ['Base', 'Book'],
    },
    'of its own': {
      design: aDesign('A', { Base: { ...abstract, __meta_bases__: ['Base'] } }),
      at: ['Base'],
      says: 'extends that of itself.',
    },
  },
});
