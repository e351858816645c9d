import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughAbstract } from './through-abstract.ts';

const film = (Meta: GivenOptions) =>
  aDesign('A', {
    Person: {},
    Film: { cast: m2m('Person', { through: 'Part' }) },
    Part: { film: fk('Film'), person: fk('Person'), Meta },
  });

testRule(throughAbstract, {
  valid: { 'a model with a table': film({}) },
  invalid: {
    'an abstract one': {
      design: film({ abstract: true }),
      at: ['Film.cast'],
      says: 'Film.cast goes through Part, which is abstract and keeps no rows.',
      fixes: ['Let Django make the table'],
    },
  },
});
