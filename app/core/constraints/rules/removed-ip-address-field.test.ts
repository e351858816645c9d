import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedIpAddressField } from './removed-ip-address-field.ts';

testRule(removedIpAddressField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: 'GenericIPAddressField' } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.IPAddressField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.db.models.IPAddressField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a GenericIPAddressField'],
    },
  },
});
