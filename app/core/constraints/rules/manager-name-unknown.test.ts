import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { managerNameUnknown } from './manager-name-unknown.ts';

const published = { published: 'models.Manager()' };

testRule(managerNameUnknown, {
  valid: {
    'the usual one': aDesign('A', { Book: { Meta: { default_manager_name: 'objects' } } }),
    'one of its own': aDesign('A', {
      Book: { __managers__: published, Meta: { base_manager_name: 'published' } },
    }),
    'one of an abstract base': aDesign('A', {
      Item: { __managers__: published, Meta: { abstract: true } },
      Book: { __bases__: ['Item'], Meta: { default_manager_name: 'published' } },
    }),
    'the usual one of a parent': aDesign('A', {
      Item: {},
      Book: {
        __bases__: ['Item'],
        __managers__: published,
        Meta: { default_manager_name: 'objects' },
      },
    }),
    'what code in the class may bring': aDesign('A', {
      Book: { __code__: 'published = Published()', Meta: { base_manager_name: 'published' } },
    }),
    'the usual one, which code may have replaced or not': aDesign('A', {
      Book: { __code__: 'published = Published()', Meta: { base_manager_name: 'objects' } },
    }),
    'an abstract model, which is never used': aDesign('A', {
      Book: { Meta: { abstract: true, default_manager_name: 'published' } },
    }),
  },
  invalid: {
    'the default one': {
      design: aDesign('A', { Book: { Meta: { default_manager_name: 'published' } } }),
      at: ['Book'],
      says: 'default_manager_name of Book is “published”, and it has no such manager.',
      fixes: ['Remove default_manager_name'],
    },
    'one that code does not speak of': {
      design: aDesign('A', {
        Book: { __code__: 'unpublished = 5', Meta: { default_manager_name: 'published' } },
      }),
      at: ['Book'],
    },
    'the one for relations': {
      design: aDesign('A', { Book: { Meta: { base_manager_name: 'published' } } }),
      at: ['Book'],
    },
    'the usual one, which another has replaced': {
      design: aDesign('A', {
        Book: { __managers__: published, Meta: { default_manager_name: 'objects' } },
      }),
      at: ['Book'],
    },
    'one that a base asks for': {
      design: aDesign('A', {
        Item: { Meta: { abstract: true, base_manager_name: 'published' } },
        Book: { __bases__: ['Item'] },
      }),
      at: ['Book'],
      fixes: [],
    },
  },
});
