import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { tooManyRowsNeeded } from './too-many-rows-needed.ts';

testRule(tooManyRowsNeeded, {
  valid: {
    'as many rows as there may be': aDesign('A', {
      Tag: { __rows__: '0..3' },
      Article: { tags: m2m('Tag', { forward_min: 3 }) },
    }),
    'a week': aDesign('A', {
      Weekday: { __rows__: '7' },
      Shift: { __rows__: '0..14', weekday: fk('Weekday', { reverse_min: 2 }) },
    }),
    'a least above the most, which is told otherwise': aDesign('A', {
      Tag: { __rows__: '4..3' },
      Article: { tags: m2m('Tag', { forward_min: 5 }) },
    }),
    'a knot that no number of rows unties, which is told otherwise': aDesign('A', {
      Node: { __rows__: '0..9', parent: fk('self', { reverse_min: 2 }) },
    }),
  },
  invalid: {
    'more distinct partners than there are': {
      design: aDesign('A', {
        Tag: { __rows__: '0..3' },
        Article: { tags: m2m('Tag', { forward_min: 4 }) },
      }),
      at: ['Tag'],
      says:
        'There may be at most 3 Tags. Each Article has at least 4 Tags, and each Tag has any number of Articles: ' +
        '1 Article needs at least 4 Tags, so no Article can ever be stored. ' +
        'To fix it, let there be 4 Tags, or let an Article have only 3 Tags.',
      fixes: ['Let there be 4 Tags', 'Let an Article have only 3 Tags'],
    },
    'seven weekdays with two shifts each, but ten shifts': {
      design: aDesign('A', {
        Weekday: { __rows__: '7' },
        Shift: { __rows__: '0..10', weekday: fk('Weekday', { reverse_min: 2 }) },
      }),
      at: ['Shift'],
      says:
        'There may be at most 10 Shifts. There are to be at least 7 Weekdays. ' +
        'Each Weekday has at least 2 Shifts, and each Shift belongs to exactly one Weekday: ' +
        '7 Weekdays need at least 14 Shifts, so there can be no data that meets this design.',
      fixes: [
        'Let there be 14 Shifts',
        'Ask for only 5 Weekdays',
        'Let a Weekday have only 1 Shift',
      ],
    },
    'a chain of two steps': {
      design: aDesign('A', {
        Team: {},
        Player: { team: fk('Team', { reverse_min: 5 }), shirt: o2o('Shirt') },
        Shirt: { __rows__: '0..4' },
      }),
      at: ['Shirt'],
      says: '5 Players need at least 5 Shirts. That is 5 where there may be 4, so no Player or Team can ever be stored.',
      fixes: [
        'Let there be 5 Shirts',
        'Let a Shirt have up to 2 Players',
        'Let a Team have only 4 Players',
        'Allow NULL in Player.shirt',
      ],
    },
    'two models that ask for more than there may be, told at once': {
      design: aDesign('A', {
        Weekday: { __rows__: '7' },
        Room: { __rows__: '6' },
        Shift: {
          __rows__: '0..10',
          weekday: fk('Weekday', { reverse_min: 2 }),
          room: fk('Room', { reverse_min: 3 }),
        },
      }),
      at: ['Shift', 'Shift'],
      says: '7 Weekdays need at least 14 Shifts, so there can be no data that meets this design. To fix it, let there be 14 Shifts',
      fixes: [
        'Let there be 14 Shifts',
        'Ask for only 5 Weekdays',
        'Let a Weekday have only 1 Shift',
      ],
    },
    'no rows at all where some are needed': {
      design: aDesign('A', {
        Setting: { __rows__: '0' },
        Page: { setting: fk('Setting') },
      }),
      at: ['Setting'],
      says: 'so no Setting can ever be stored. Nor can Page, which needs a Setting. To fix it',
    },
    'models that need those of which there may be none': {
      design: aDesign('A', {
        Setting: { __rows__: '0' },
        Page: { setting: fk('Setting') },
        Word: { __rows__: '3..*', page: fk('Page') },
      }),
      at: ['Setting'],
      says: 'Nor can Page and Word, which need them. Yet there are to be 3 rows of Word: no data can meet this design.',
    },
  },
});
