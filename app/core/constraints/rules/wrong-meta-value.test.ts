import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { wrongMetaValue } from './wrong-meta-value.ts';

const book = (Meta: GivenOptions) => aDesign('A', { Book: { title: 'TextField', Meta } });

testRule(wrongMetaValue, {
  valid: {
    'values of every kind': book({
      db_table: 'x',
      managed: false,
      unique_together: [['title']],
      constraints: code('[]'),
    }),
  },
  invalid: {
    'a text for a flag': {
      design: book({ managed: 'no' }),
      at: ['Book'],
      fixes: ['Remove managed'],
    },
    'a number for a text': { design: book({ db_table: 3 }), at: ['Book'] },
  },
});
