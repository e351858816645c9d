import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { managerNameUnusable } from './manager-name-unusable.ts';

const book = (managers: Readonly<Record<string, string>>) =>
  aDesign('A', { Book: { __managers__: managers } });

testRule(managerNameUnusable, {
  valid: {
    'a name': book({ objects: 'models.Manager()', published: 'models.Manager()' }),
    'a name in another script': book({ größte: 'models.Manager()' }),
  },
  invalid: {
    'two words': {
      design: book({ objects: 'models.Manager()', 'all books': 'models.Manager()' }),
      at: ['Book'],
      says: '“all books” is not a name in Python, so no manager of Book can be called that: only letters, digits and underscores, and no digit first.',
      fixes: ['Remove the manager'],
    },
    'a word of Python': {
      design: book({ class: 'models.Manager()' }),
      at: ['Book'],
      says: '“class” is a word of Python itself',
    },
    'in an abstract base': {
      design: aDesign('A', {
        Base: { Meta: { abstract: true }, __managers__: { '1st': 'models.Manager()' } },
        Book: { __bases__: ['Base'] },
      }),
      at: ['Base'],
    },
  },
});
