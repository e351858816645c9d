import { aDesign, fk, m2m, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughAutomaticLacksKey } from './through-automatic-lacks-key.ts';

const club = { Author: { tags: m2m('Tag') }, Tag: {}, Club: {} };

testRule(throughAutomaticLacksKey, {
  valid: {
    'the table that joins both': aDesign('A', {
      Author: { tags: m2m('Tag') },
      Tag: { authors: m2m('Author', { through: missing('app.Author_tags') }) },
    }),
    'a model of its own': aDesign('A', {
      Author: { tags: m2m('Tag', { through: 'Link' }) },
      Link: { author: fk('Author'), tag: fk('Tag') },
      Tag: {},
    }),
    'a model that is not there': aDesign('A', {
      Author: { tags: m2m('Tag', { through: missing('app.Link') }) },
      Tag: {},
    }),
  },
  invalid: {
    'the table of two others, in any case': {
      design: aDesign('A', {
        ...club,
        Person: { clubs: m2m('Club', { through: missing('app.Author_TAGS') }) },
      }),
      at: ['Person.clubs'],
      says: 'the table Django makes for Author.tags, which has no key to Person or Club.',
      fixes: ['Let Django make the table'],
    },
    'an abstract model of the name of that table': {
      design: aDesign('A', {
        ...club,
        Person: { clubs: m2m('Club', { through: 'Author_tags' }) },
        Author_tags: { Meta: { abstract: true } },
      }),
      at: ['Person.clubs'],
    },
    'one side, by a name without its app': {
      design: aDesign('A', {
        ...club,
        Person: { tags: m2m('Tag', { through: missing('author_tags') }) },
      }),
      at: ['Person.tags'],
      says: 'no key to Person.',
    },
  },
});
