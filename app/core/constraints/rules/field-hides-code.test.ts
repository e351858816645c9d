import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldHidesCode } from './field-hides-code.ts';

const method = (name: string) => `def ${name}(self):\n    return "x"`;
const abstract = (code: string) => ({ Meta: { abstract: true }, __code__: code });

testRule(fieldHidesCode, {
  valid: {
    'other names': aDesign('A', { Book: { title: 'CharField', __code__: method('shout') } }),
    'code of the class itself, which comes after the field': aDesign('A', {
      Book: { title: 'CharField', __code__: method('title') },
    }),
    'a value that the base only presets': aDesign('A', {
      Base: abstract('title = "none"'),
      Book: { title: 'CharField', __bases__: ['Base'] },
    }),
    'no column': aDesign('A', {
      Tag: {},
      Base: abstract(method('tags')),
      Book: { tags: m2m('Tag'), __bases__: ['Base'] },
    }),
  },
  invalid: {
    'a method of a base': {
      design: aDesign('A', {
        Base: abstract(method('title')),
        Book: { title: 'CharField', __bases__: ['Base'] },
      }),
      at: ['Book.title'],
      says: 'Book.title hides the method title that Base has.',
      fixes: ['Rename to title_value'],
    },
    'a property of a model it extends': {
      design: aDesign('A', {
        Base: { __code__: `@property\n${method('title')}` },
        Book: { title: 'CharField', __bases__: ['Base'] },
      }),
      at: ['Book.title'],
      says: 'the property title that Base has',
    },
    'by the attribute of a key': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author'), __code__: method('author_id') },
      }),
      at: ['Book.author'],
      says: 'Book.author hides the method author_id.',
    },
  },
});
