import { aDesign, external, fk, m2m, missing, o2o } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughLacksKey } from './through-lacks-key.ts';

const tagged = (Tagging: GivenModel) =>
  aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { through: 'Tagging' }) }, Tagging });

testRule(throughLacksKey, {
  valid: {
    'an abstract model, which is told elsewhere': aDesign('A', {
      Person: {},
      Film: { cast: m2m('Person', { through: 'Part' }) },
      Part: { Meta: { abstract: true } },
    }),
    'a key to each': tagged({ book: fk('Book'), tag: fk('Tag') }),
    'a one-to-one': tagged({ book: o2o('Book'), tag: fk('Tag') }),
    'a model that exists elsewhere, whose fields are not known': tagged({ external: true }),
  },
  invalid: {
    'one key': {
      design: tagged({ tag: fk('Tag') }),
      at: ['Tagging'],
      says: 'which has no key to Book.',
      fixes: ['Add a key to Book', 'Let Django make the table'],
    },
    'no key': {
      design: tagged({ note: 'TextField' }),
      at: ['Tagging'],
      says: 'no key to Book or Tag',
      fixes: ['Add a key to Book and Tag', 'Let Django make the table'],
    },
    'no key, and the other side is missing': {
      design: aDesign('A', {
        Book: { tags: m2m('self', { to: missing('app.Tag'), through: 'Tagging' }) },
        Tagging: { book: fk('Book') },
      }),
      at: ['Tagging'],
      says: 'no key to app.Tag',
      fixes: ['Let Django make the table'],
    },
    'many-to-many fields, which are no keys': {
      design: tagged({ book: m2m('Book', { related_name: '+' }), tag: fk('Tag') }),
      at: ['Tagging'],
    },
    'a model of Django’s own, which knows nothing of ours': {
      design: aDesign('A', {
        Tag: {},
        Book: { tags: m2m('Tag', { through: 'auth.Group' }) },
        'auth.Group': external,
      }),
      at: ['Book.tags'],
      says: 'goes through auth.Group, which has no key to Book or Tag.',
      fixes: ['Let Django make the table'],
    },
  },
});
