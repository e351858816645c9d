import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { parentsShareName } from './parents-share-name.ts';

testRule(parentsShareName, {
  valid: {
    'one parent': aDesign('A', { Place: { name: 'TextField' }, Bar: { __bases__: ['Place'] } }),
    'parents with keys of their own': aDesign('A', {
      Place: { place: ['AutoField', { primary_key: true }] },
      Shop: { shop: ['AutoField', { primary_key: true }] },
      Bar: { __bases__: ['Place', 'Shop'] },
    }),
    'abstract bases, of which the first wins': aDesign('A', {
      Place: { name: 'TextField', Meta: { abstract: true } },
      Shop: { name: 'TextField', Meta: { abstract: true } },
      Bar: { __bases__: ['Place', 'Shop'] },
    }),
  },
  invalid: {
    'the id of both': {
      design: aDesign('A', { Place: {}, Shop: {}, Bar: { __bases__: ['Place', 'Shop'] } }),
      at: ['Bar'],
      says: 'Bar gets id from Place and from Shop.',
    },
    'an id beside the id that Django adds': {
      design: aDesign('A', { Place: { id: 'TextField' }, Bar: { __bases__: ['Place'] } }),
      at: ['Bar'],
      says: 'Bar gets id from Place twice.',
    },
  },
});
