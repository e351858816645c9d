import { aDesign, external, modelIn } from '../../../testing/builders.ts';
import { withUser } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteModels } from '../../commands/models.ts';
import { setSettings } from '../../commands/design.ts';
import { userModelMissing } from './user-model-missing.ts';

const people = aDesign('People', {
  'auth.AbstractUser': external,
  'people.Member': { __bases__: ['auth.AbstractUser'] },
});
const member = modelIn(people, 'Member').id;

testRule(userModelMissing, {
  valid: {
    'Django’s own user': people,
    'a user of the design': withUser(people, 'Member'),
  },
  invalid: {
    'a user that was deleted': {
      design: deleteModels.run(withUser(people, 'Member'), { models: [member] }),
      at: [''],
      says: 'The project’s user is to be people.Member, which is not in this design.',
      fixes: ['Use Django’s own user'],
    },
    'a name of none beside one made to be it': {
      design: setSettings.run(people, { authUser: { missing: 'people.Person' } }),
      at: [''],
      fixes: ['Make Member the user', 'Use Django’s own user'],
    },
  },
});
