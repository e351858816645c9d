import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { generatedPrimaryKey } from './generated-primary-key.ts';

const book = (options: GivenOptions) =>
  aDesign('A', {
    Book: {
      one: [
        'GeneratedField',
        { expression: code('Value(1)'), output_field: code('models.IntegerField()'), ...options },
      ],
    },
  });

testRule(generatedPrimaryKey, {
  valid: {
    'a generated column': book({}),
    'one that denies it': book({ primary_key: false }),
    'another primary key': aDesign('A', { Book: { code: ['CharField', { primary_key: true }] } }),
  },
  invalid: {
    'a stored one': {
      design: book({ db_persist: true, primary_key: true }),
      at: ['Book.one'],
      fixes: ['Make it no key'],
    },
    'one that is not stored': {
      design: book({ db_persist: false, primary_key: true }),
      at: ['Book.one'],
    },
  },
});
