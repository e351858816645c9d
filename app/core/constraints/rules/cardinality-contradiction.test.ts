import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { cardinalityContradiction } from './cardinality-contradiction.ts';

testRule(cardinalityContradiction, {
  valid: {
    'numbers that can all be kept': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 2, reverse_max: 5 }) },
    }),
    'required keys to one another': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk') },
    }),
    'shifts, nurses and wards, as tight as can be': aDesign('A', {
      Ward: {},
      Nurse: { ward: fk('Ward', { reverse_max: 3 }) },
      Shift: {
        nurses: m2m('Nurse', { forward_min: 3, forward_max: 3, reverse_max: 2 }),
        ward: o2o('Ward', { null: true }),
      },
    }),
    'a tree whose root has no parent': aDesign('A', {
      Node: { parent: fk('self', { null: true, reverse_max: 2 }) },
    }),
    'a least above the most, which is told otherwise': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 5, reverse_max: 2 }) },
    }),
  },
  invalid: {
    'two captains, each with a badge, one badge a team': {
      design: aDesign('A', {
        Team: {},
        Captain: {
          team: fk('Team', { reverse_min: 2, reverse_max: 2 }),
          badge: o2o('Badge'),
        },
        Badge: { team: o2o('Team') },
      }),
      at: ['Captain.team'],
      says:
        'Each Team has exactly 2 Captains, and each Captain belongs to exactly one Team: captains = 2 × teams. ' +
        'Each Captain belongs to exactly one Badge, and each Badge has at most one Captain: badges ≥ captains. ' +
        'Each Badge belongs to exactly one Team, and each Team has at most one Badge: teams ≥ badges. ' +
        'Together teams ≥ 2 × teams, which only 0 teams can meet, so no Team, Captain or Badge can ever be stored. ' +
        'To fix it, let a Badge have up to 2 Captains, or let a Team have up to 2 Badges.',
      fixes: [
        'Let a Badge have up to 2 Captains',
        'Let a Team have up to 2 Badges',
        'Let a Team have only 1 Captain',
        'Allow NULL in Captain.badge',
        'Allow NULL in Badge.team',
        'Let a Team do without a Captain',
      ],
    },
    'every node has a parent and two children': {
      design: aDesign('A', { Node: { parent: fk('self', { reverse_min: 2 }) } }),
      at: ['Node.parent'],
      says: 'So nodes ≥ 2 × nodes',
      fixes: [
        'Let a Node have only 1 Node whose parent it is',
        'Let a Node do without a Node whose parent it is',
      ],
    },
    'every node has two children, though not each a parent': {
      design: aDesign('A', { Node: { parent: fk('self', { null: true, reverse_min: 2 }) } }),
      at: ['Node.parent'],
      says: 'nodes ≥ 2 × nodes',
    },
    'a model that needs one of them': {
      design: aDesign('A', {
        Ticket: { next: o2o('self', { reverse_min: 0, null: true }), seat: o2o('Seat') },
        Seat: { tickets: m2m('Ticket', { forward_min: 2, forward_max: 2, reverse_max: 1 }) },
        Trip: { ticket: fk('Ticket') },
      }),
      at: ['Seat.tickets'],
      says: 'Nor can Trip, which needs a Ticket.',
    },
    'links that are rows of a model': {
      design: aDesign('A', {
        Film: { actors: m2m('Actor', { through: 'Part', forward_min: 3, reverse_max: 1 }) },
        Actor: { debut: o2o('Film') },
        Part: { film: fk('Film'), actor: fk('Actor') },
      }),
      at: ['Part.film'],
      says: 'Together films ≥ 3 × films',
      fixes: [
        'Let an Actor have up to 3 Parts',
        'Let a Film have up to 3 Actors',
        'Let a Film have only 1 Part',
        'Allow NULL in Part.actor',
        'Allow NULL in Actor.debut',
        'Let a Film do without a Part',
      ],
    },
    'what must be, where none may be': {
      design: aDesign('A', { Team: {}, Player: { team: fk('Team', { reverse_max: 0 }) } }),
      at: ['Player.team'],
      says: 'Each Player belongs to exactly one Team, and each Team has exactly 0 Players, so no Player can ever be stored.',
      fixes: ['Let a Team have one Player', 'Allow NULL in Player.team'],
    },
    'a part that is one of two of its whole': {
      design: aDesign('A', {
        Place: { main: o2o('Restaurant', { null: true }) },
        Restaurant: {
          __bases__: ['Place'],
          sites: m2m('Place', { forward_max: 1, reverse_min: 2, reverse_max: 2 }),
        },
      }),
      at: ['Restaurant.sites'],
      says: 'Each Restaurant is a Place, and each Place is at most one Restaurant: places ≥ restaurants.',
    },
  },
});
