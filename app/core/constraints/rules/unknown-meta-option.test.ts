import { aDesign } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unknownMetaOption } from './unknown-meta-option.ts';

const book = (Meta: GivenOptions) => aDesign('A', { Book: { Meta } });

testRule(unknownMetaOption, {
  valid: {
    'an option Cardinal edits': book({ db_table: 'x' }),
    'one it only keeps': book({ select_on_save: true }),
  },
  invalid: {
    'one that Django has given up': {
      design: book({ index_together: [['a', 'b']] }),
      at: ['Book'],
      says: 'index_together',
      fixes: ['Remove index_together'],
    },
  },
});
