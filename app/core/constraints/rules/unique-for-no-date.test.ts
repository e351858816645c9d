import { aDesign, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueForNoDate } from './unique-for-no-date.ts';

const post = (day: string) =>
  aDesign('A', { Post: { day, slug: ['SlugField', { unique_for_month: 'day' }] } });

testRule(uniqueForNoDate, {
  valid: {
    'a date': post('DateField'),
    'a date and time': post('DateTimeField'),
    'a class that is not known': post('shop.fields.DayField'),
    'no field at all': aDesign('A', {
      Post: { slug: ['SlugField', { unique_for_month: missing('day') }] },
    }),
  },
  invalid: {
    'a number': {
      design: post('IntegerField'),
      at: ['Post.slug'],
      says: 'unique_for_month of Post.slug names day, which is no date.',
      fixes: ['Remove unique_for_month'],
    },
    'a time of day': { design: post('TimeField'), at: ['Post.slug'] },
  },
});
