import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { appLabelUnusable } from './app-label-unusable.ts';

testRule(appLabelUnusable, {
  valid: { 'a plain label': aDesign('A', { 'shop.Book': {} }) },
  invalid: {
    'a hyphen': {
      design: aDesign('A', { 'my-shop.Book': {} }),
      at: ['Book'],
      fixes: ['Rename app to my_shop'],
    },
    'a middle dot that Unicode 17 lets into names': {
      design: aDesign('A', { 'book・shop.Book': {} }),
      at: ['Book'],
      fixes: ['Rename app to book_shop'],
    },
    'a keyword': {
      design: aDesign('A', {}, { apps: ['import'] }),
      at: [''],
      fixes: ['Rename app to app_import'],
    },
  },
});
