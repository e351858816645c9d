import { aDesign, external, fk, m2m, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderingUnknownName } from './ordering-unknown-name.ts';

const book = (...ordering: readonly string[]) =>
  aDesign('A', {
    'auth.User': external,
    'crm.Client': external,
    Author: { name: 'CharField', born: 'DateField' },
    Tag: { word: 'CharField' },
    Book: {
      title: 'CharField',
      extra: 'JSONField',
      words: ['ArrayField', { base_field: { nested: 'CharField', options: { max_length: 9 } } }],
      sold: 'DateRangeField',
      author: fk('Author'),
      owner: fk('auth.User'),
      client: fk('crm.Client'),
      tags: m2m('Tag'),
      Meta: { ordering: ordering.map(missing) as GivenOption },
    },
    Review: { book: fk('Book'), stars: 'IntegerField' },
  });

testRule(orderingUnknownName, {
  valid: {
    'a way back of the name of a many-to-many': aDesign('A', {
      Author: {
        books: m2m('Book', { related_name: 'writers' }),
        Meta: { ordering: [missing('books')] },
      },
      Book: { authors: m2m('Author', { related_name: 'books' }) },
    }),
    'the id Django adds beside a many-to-many called id': aDesign('A', {
      Book: { id: m2m('Tag'), Meta: { ordering: ['id'] } },
      Tag: {},
    }),
    fields: book('title', '-title', 'id', 'pk', '-pk', '?'),
    'a key and its attribute': book('author', 'author_id'),
    'a way back': book('review', 'review__stars'),
    'a path': book(
      'author__name',
      'author__pk',
      'author__born__year',
      'tags__word',
      'review__book__title',
      'review__isnull',
      'author__isnull',
    ),
    'items and parts of arrays, and ends of ranges': book(
      'words__0',
      'words__0_2',
      'words__len',
      'sold__startswith',
    ),
    'any key of JSON': book('extra__anything__deeper'),
    'a user’s fields': book('owner__email'),
    'a model whose fields are not known': book('client__whatever'),
  },
  invalid: {
    'a name that is not there': {
      design: book('title', '-created'),
      at: ['Book'],
      says: 'Book cannot be ordered by created.',
      fixes: ['Leave created out'],
    },
    'the year of an array': { design: book('words__year'), at: ['Book'] },
    'the year of a range': { design: book('sold__year'), at: ['Book'] },
    'a many-to-many': { design: book('tags'), at: ['Book'] },
    'an accessor, which is no query name': { design: book('review_set'), at: ['Book'] },
    'a random order backwards': { design: book('-?'), at: ['Book'] },
    'a path to nowhere': { design: book('author__age'), at: ['Book'] },
    'a path through a plain field': { design: book('title__name'), at: ['Book'] },
    'a path beyond a user': { design: book('owner__age'), at: ['Book'] },
  },
});
