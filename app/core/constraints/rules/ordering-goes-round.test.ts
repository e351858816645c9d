import { aDesign, fk, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderingGoesRound } from './ordering-goes-round.ts';

testRule(orderingGoesRound, {
  valid: {
    'by a key to a model that is ordered by a column': aDesign('A', {
      Author: { name: 'TextField', Meta: { ordering: ['name'] } },
      Book: { author: fk('Author'), Meta: { ordering: ['author'] } },
    }),
    'by the attribute of a key to itself': aDesign('A', {
      Node: { parent: fk('self', { null: true }), Meta: { ordering: [missing('parent_id')] } },
    }),
    'by a key to a model that has no ordering': aDesign('A', {
      Author: { book: fk('Book', { null: true }) },
      Book: { author: fk('Author'), Meta: { ordering: ['author'] } },
    }),
    'by a column behind a key to itself': aDesign('A', {
      Node: {
        name: 'TextField',
        parent: fk('self', { null: true }),
        Meta: { ordering: ['parent__name'] },
      },
    }),
  },
  invalid: {
    'by a key to itself': {
      design: aDesign('A', {
        Node: { parent: fk('self', { null: true }), Meta: { ordering: ['-parent'] } },
      }),
      at: ['Node'],
      says: 'The orderings of Node lead round to where they began: Node by parent, as Node is.',
      fixes: ['Leave parent out of Node'],
    },
    'two by one another': {
      design: aDesign('A', {
        Author: { book: fk('Book', { null: true }), Meta: { ordering: ['book'] } },
        Book: { title: 'TextField', author: fk('Author'), Meta: { ordering: ['title', 'author'] } },
        Shelf: { book: fk('Book'), Meta: { ordering: ['book'] } },
      }),
      at: ['Author'],
      says: 'The orderings of Author and Book lead round to where they began: Author by book, as Book is and Book by author, as Author is.',
      fixes: ['Leave book out of Author', 'Leave author out of Book'],
    },
  },
});
