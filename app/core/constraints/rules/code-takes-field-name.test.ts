import { aDesign } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { codeTakesFieldName } from './code-takes-field-name.ts';

const book = (rest: GivenModel & object, base: GivenModel = {}) =>
  aDesign('A', { Base: base, Book: { title: 'CharField', ...rest } });

const abstract = { name: 'CharField', Meta: { abstract: true } } as const;
const method = 'def name(self):\n    return "x"';

testRule(codeTakesFieldName, {
  valid: {
    'other names': book({ __code__: 'def shout(self):\n    return self.title.upper()' }),
    'a word inside a method': book({ __code__: 'def f(self):\n    title = 1\n    return title' }),
    'a field left out on purpose': book({ __bases__: ['Base'], __code__: 'name = None' }, abstract),
    'a base that has code': book(
      { __bases__: ['Base'] },
      { ...abstract, __code__: 'def x(self): ...' },
    ),
    'the attribute of a key': aDesign('A', {
      Author: {},
      Book: {
        author: ['ForeignKey', { to: 'Author', on_delete: 'CASCADE' }],
        __code__: 'author_id = 1',
      },
    }),
  },
  invalid: {
    'a method': {
      design: book({ __code__: 'def title(self):\n    return "x"' }),
      at: ['Book.title'],
      says: 'Book.title is no field: a method of the same name follows, and Python keeps that.',
      fixes: ['Rename to title_field'],
    },
    'a property': {
      design: book({ __code__: '@property\ndef title(self):\n    return "x"' }),
      at: ['Book.title'],
      says: 'a property of the same name',
    },
    'a value': { design: book({ __code__: 'title: str = "x"' }), at: ['Book.title'] },
    'a manager': {
      design: book({ __managers__: { title: 'models.Manager()' } }),
      at: ['Book.title'],
      says: 'a manager of the same name',
    },
    'like a field of an abstract base': {
      design: book({ __bases__: ['Base'], __code__: method }, abstract),
      at: ['Book'],
      says: 'Book has a method called name, like the field of Base, and so not the field.',
      fixes: [],
    },
    'like a field of a model it extends': {
      design: book({ __bases__: ['Base'], __code__: method }, { name: 'CharField' }),
      at: ['Book'],
      says: 'Book has a method called name, like the field of Base.',
    },
  },
});
