import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { attributeClash } from './attribute-clash.ts';

testRule(attributeClash, {
  valid: {
    'a key and another field': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), author_name: 'TextField' },
    }),
    'a many-to-many, which makes no such attribute': aDesign('A', {
      Author: {},
      Book: { author: m2m('Author'), author_id: 'TextField' },
    }),
    'an id of one’s own': aDesign('A', { Book: { id: 'IntegerField' } }),
  },
  invalid: {
    'a key and its attribute': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author'), author_id: 'IntegerField' },
      }),
      at: ['Book.author_id'],
      says: 'Book.author_id and Book.author both make the attribute author_id.',
      fixes: ['Rename to author_id2'],
    },
    'the other way round': {
      design: aDesign('A', {
        Author: {},
        Book: { author_id: 'IntegerField', author: o2o('Author') },
      }),
      at: ['Book.author'],
      says: 'attribute author_id',
      fixes: ['Rename to author2'],
    },
  },
});
