import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { manyToManyValidators } from './many-to-many-validators.ts';

const tagged = (validators: string | undefined) =>
  aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { validators }) } });

testRule(manyToManyValidators, {
  valid: { none: tagged(undefined), 'an empty list': tagged('[]') },
  invalid: {
    'a validator': {
      design: tagged('[at_most_five]'),
      at: ['Book.tags'],
      fixes: ['Remove validators'],
    },
  },
});
