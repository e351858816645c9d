import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { modelTakesLinkName } from './model-takes-link-name.ts';

testRule(modelTakesLinkName, {
  valid: {
    'another name': aDesign('A', { Person: {}, Film: { cast: m2m('Person') }, Film_crew: {} }),
    'the model between itself': aDesign('A', {
      Person: {},
      Film: { cast: m2m('Person', { through: 'Film_cast' }) },
      Film_cast: { film: fk('Film'), person: fk('Person') },
    }),
    'another app': aDesign('A', { Person: {}, Film: { cast: m2m('Person') }, 'b.Film_cast': {} }),
  },
  invalid: {
    'the very name': {
      design: aDesign('A', { Person: {}, Film: { cast: m2m('Person') }, Film_cast: {} }),
      at: ['Film_cast'],
      fixes: ['Rename to Filmcast', 'Rename to cast_list'],
    },
  },
});
