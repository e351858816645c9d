import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { forcedEnd } from './forced-end.ts';

testRule(forcedEnd, {
  valid: {
    'a one-to-one alone': aDesign('A', { User: {}, Profile: { user: o2o('User') } }),
    'one that is drawn as it is': aDesign('A', {
      User: {},
      Profile: { user: o2o('User', { reverse_min: 1 }) },
    }),
    'one of two that may be none': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk', { null: true }) },
    }),
    'two required one-to-ones facing each other, which are told of together': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk') },
    }),
    'one more shift than the days need': aDesign('A', {
      Weekday: { __rows__: '7' },
      Shift: { __rows__: '0..15', weekday: fk('Weekday', { reverse_min: 2 }) },
    }),
    'a model of one row that another need not have': aDesign('A', {
      Site: { __rows__: '0..1' },
      Setting: { site: o2o('Site') },
    }),
    'models that can hold no row': aDesign('A', {
      Team: {},
      Captain: { team: fk('Team', { reverse_min: 2 }), badge: o2o('Team') },
    }),
  },
  invalid: {
    'three required one-to-ones in a ring': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee') },
        Employee: { badge: o2o('Badge') },
        Badge: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner', 'Employee.badge', 'Badge.desk'],
      says: 'By Desk.owner each Employee has exactly one Desk, though the drawing says at most one, because of',
    },
    'as many shifts as the days need and no more': {
      design: aDesign('A', {
        Weekday: { __rows__: '7' },
        Shift: { __rows__: '0..14', weekday: fk('Weekday', { reverse_min: 2 }) },
      }),
      at: ['Shift.weekday'],
      says: 'By Shift.weekday each Weekday has exactly 2 Shifts, though the drawing says at least 2, because there are at least 7 Weekdays and at most 14 Shifts.',
    },
    'numbers of rows further on': {
      design: aDesign('A', {
        Day: { __rows__: '2' },
        Shift: { day: fk('Day', { reverse_min: 1 }) },
        Key: { __rows__: '0..2', shift: o2o('Shift', { reverse_min: 1 }) },
      }),
      at: ['Shift.day'],
      says: 'because of Key.shift and there are at least 2 Days and at most 2 Keys.',
    },
    'a chain in which each has one before it': {
      design: aDesign('A', { Link: { before: o2o('self', { null: false }) } }),
      at: ['Link.before'],
      says: 'By Link.before each Link has exactly one Link whose before it is, though the drawing says at most one.',
    },
    'each ward has three nurses, who make up two shifts': {
      design: aDesign('A', {
        Ward: {
          shifts: m2m('Shift', { forward_min: 2, forward_max: 2, reverse_max: 1 }),
        },
        Nurse: { ward: fk('Ward', { reverse_max: 3 }) },
        Shift: { nurses: m2m('Nurse', { forward_min: 3, forward_max: 3, reverse_max: 2 }) },
      }),
      at: ['Ward.shifts', 'Nurse.ward', 'Shift.nurses'],
      says: 'By Ward.shifts each Shift has exactly one Ward, though the drawing says at most one',
    },
  },
});
