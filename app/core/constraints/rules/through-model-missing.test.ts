import { aDesign, fk, m2m, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughModelMissing } from './through-model-missing.ts';

testRule(throughModelMissing, {
  valid: {
    'a table of Django’s own': aDesign('A', { Tag: {}, Book: { tags: m2m('Tag') } }),
    'a model of the design': aDesign('A', {
      Tag: {},
      Book: { tags: m2m('Tag', { through: 'Tagging' }) },
      Tagging: { book: fk('Book'), tag: fk('Tag') },
    }),
  },
  invalid: {
    'a model that is not there': {
      design: aDesign('A', {
        Tag: {},
        Book: { tags: m2m('Tag', { through: missing('app.Tagging') }) },
      }),
      at: ['Book.tags'],
      says: 'through app.Tagging',
      fixes: ['Create a model for the links', 'Let Django make the table'],
    },
    'nor is the other side': {
      design: aDesign('A', {
        Book: { tags: m2m('Book', { to: missing('app.Tag'), through: missing('app.Tagging') }) },
      }),
      at: ['Book.tags'],
      fixes: ['Let Django make the table'],
    },
  },
});
