import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { redundantBound } from './redundant-bound.ts';

testRule(redundantBound, {
  valid: {
    'numbers of which each says something': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 2, reverse_max: 5 }) },
    }),
    'exactly two': aDesign('A', {
      Team: {},
      Captain: { team: fk('Team', { reverse_min: 2, reverse_max: 2 }) },
    }),
    'ends that are forced but not stated': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk') },
    }),
    'fewer than there may be': aDesign('A', {
      Tag: { __rows__: '0..5' },
      Article: { tags: m2m('Tag', { forward_max: 4 }) },
    }),
    'so many shifts that one day may be left without': aDesign('A', {
      Weekday: { __rows__: '7' },
      Shift: { __rows__: '12..*', weekday: fk('Weekday', { reverse_min: 1, reverse_max: 2 }) },
    }),
    'tags that an article has through another model, which say the same': aDesign('A', {
      Tag: { __rows__: '0..5' },
      Article: { tags: m2m('Tag', { through: 'Tagging', forward_min: 2 }) },
      Tagging: {
        article: fk('Article'),
        tag: fk('Tag'),
        Meta: { unique_together: ['article', 'tag'] },
      },
    }),
    'what only one of two models that inherit the key has no use for': aDesign('A', {
      Site: {},
      Owned: { Meta: { abstract: true }, site: fk('Site', { related_name: '+', reverse_max: 3 }) },
      Note: { __bases__: ['Owned'], __rows__: '0..3' },
      Page: { __bases__: ['Owned'] },
    }),
  },
  invalid: {
    'as many tags as there may be': {
      design: aDesign('A', {
        Tag: { __rows__: '0..5' },
        Article: { tags: m2m('Tag', { forward_max: 5 }) },
      }),
      at: ['Article.tags'],
      says: 'That each Article has at most 5 Tags by Article.tags follows from the other numbers, as there may be at most 5 Tags.',
      fixes: ['Drop “at most 5”'],
    },
    'days that only together have room for all shifts': {
      design: aDesign('A', {
        Weekday: { __rows__: '7' },
        Shift: { __rows__: '14..*', weekday: fk('Weekday', { reverse_min: 1, reverse_max: 2 }) },
      }),
      at: ['Shift.weekday'],
      says: 'That each Weekday has at least 1 Shift by Shift.weekday follows from the other numbers, as there may be at most 7 Weekdays.',
      fixes: ['Drop “at least 1”'],
    },
    'what two required one-to-ones imply already': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee', { reverse_min: 1 }) },
        Employee: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner'],
      says: 'That each Employee has at least 1 Desk by Desk.owner follows from the other numbers.',
      fixes: ['Drop “at least 1”'],
    },
    'numbers that a way round makes one another follow from': {
      design: aDesign('A', {
        Team: {},
        Captain: { team: fk('Team', { reverse_min: 2, reverse_max: 2 }), badge: o2o('Badge') },
        Badge: {
          teams: m2m('Team', { forward_min: 1, forward_max: 1, reverse_min: 2, reverse_max: 2 }),
        },
      }),
      at: ['Captain.team', 'Badge.teams', 'Badge.teams'],
      says: 'That each Team has at most 2 Captains by Captain.team follows from the other numbers.',
      fixes: ['Drop “at most 2”'],
    },
  },
});
