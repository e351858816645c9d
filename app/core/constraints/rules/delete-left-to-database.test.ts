import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteLeftToDatabase } from './delete-left-to-database.ts';

testRule(deleteLeftToDatabase, {
  valid: {
    'a key that is cleared': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { null: true, on_delete: 'SET_NULL' }) },
    }),
    'a key the database does not check': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { on_delete: 'DO_NOTHING', db_constraint: false }) },
    }),
  },
  invalid: {
    'a key that is left as it is': {
      design: aDesign('A', { Team: {}, Player: { team: fk('Team', { on_delete: 'DO_NOTHING' }) } }),
      at: ['Player.team'],
      says: 'Deleting a Team fails in the database while a Player points at it, since Player.team does nothing about it.',
      fixes: ['Refuse it in Django (PROTECT)'],
    },
  },
});
