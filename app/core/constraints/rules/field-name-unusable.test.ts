import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldNameUnusable } from './field-name-unusable.ts';

const named = (name: string) => aDesign('A', { Book: { [name]: 'TextField' } });

testRule(fieldNameUnusable, {
  valid: {
    'a plain name': named('title'),
    'letters of any script': named('größe'),
    'soft keywords': named('match'),
  },
  invalid: {
    'a keyword': {
      design: named('class'),
      at: ['Book.class'],
      says: 'word of Python',
      fixes: ['Rename to class_field', 'Delete field'],
    },
    'a space': {
      design: named('First name'),
      at: ['Book.First name'],
      fixes: ['Rename to first_name', 'Delete field'],
    },
    'a digit first': {
      design: named('2nd'),
      at: ['Book.2nd'],
      fixes: ['Rename to field_2nd', 'Delete field'],
    },
    'a letter that came after Unicode 13': {
      design: named('price\u{1DFA}'),
      at: ['Book.price\u{1DFA}'],
      says: 'newer than the Unicode 13 of Python 3.10',
      fixes: ['Rename to price', 'Delete field'],
    },
    'no name': { design: named(''), at: ['Book.'], says: 'no name' },
    'signs alone': {
      design: named('!'),
      at: ['Book.!'],
      fixes: ['Rename to field', 'Delete field'],
    },
  },
});
