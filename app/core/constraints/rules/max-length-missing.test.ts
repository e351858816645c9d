import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { maxLengthMissing } from './max-length-missing.ts';

testRule(maxLengthMissing, {
  valid: {
    stated: aDesign('A', { Book: { title: 'CharField' } }),
    'a class with a length of its own': aDesign('A', {
      Book: { link: 'URLField', slug: 'SlugField' },
    }),
    'text without limit': aDesign('A', { Book: { text: 'TextField' } }),
  },
  invalid: {
    'not stated': {
      design: aDesign('A', { Book: { title: ['CharField', { max_length: undefined }] } }),
      at: ['Book.title'],
      fixes: ['Allow 200 characters'],
    },
  },
});
