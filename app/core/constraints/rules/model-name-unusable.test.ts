import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { modelNameUnusable } from './model-name-unusable.ts';

testRule(modelNameUnusable, {
  valid: { 'a plain name': aDesign('A', { Book: {}, Straße: {} }) },
  invalid: {
    'a space': {
      design: aDesign('A', { 'Order item': {} }),
      at: ['Order item'],
      fixes: ['Rename to OrderItem'],
    },
    'a keyword': {
      design: aDesign('A', { None: {} }),
      at: ['None'],
      fixes: ['Rename to ModelNone'],
    },
    'a letter that came after Unicode 13': {
      design: aDesign('A', { 'Book\u{31350}': {} }),
      at: ['Book\u{31350}'],
      says: 'newer than the Unicode 13 of Python 3.10',
      fixes: ['Rename to Book'],
    },
    'a digit first': {
      design: aDesign('A', { '3DModel': {} }),
      at: ['3DModel'],
      fixes: ['Rename to Model3DModel'],
    },
  },
});
