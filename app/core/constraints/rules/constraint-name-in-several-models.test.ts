import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { constraintNameInSeveralModels } from './constraint-name-in-several-models.ts';

testRule(constraintNameInSeveralModels, {
  valid: {
    'two names': aDesign('A', {
      Book: {
        title: 'CharField',
        Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
      },
      Film: {
        title: 'CharField',
        Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="y")]') },
      },
    }),
    placeholders: aDesign('A', {
      Book: {
        title: 'CharField',
        Meta: {
          constraints: code(
            '[UniqueConstraint(fields=["title"], name="%(app_label)s_%(class)s_x")]',
          ),
        },
      },
      Film: {
        title: 'CharField',
        Meta: {
          constraints: code(
            '[UniqueConstraint(fields=["title"], name="%(app_label)s_%(class)s_x")]',
          ),
        },
      },
    }),
  },
  invalid: {
    'one name': {
      design: aDesign('A', {
        Book: {
          title: 'CharField',
          Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
        },
        Film: {
          title: 'CharField',
          Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
        },
      }),
      at: ['Film'],
      says: 'Book and Film all have constraints with the name “x”.',
      fixes: ['Remove the constraint'],
    },
  },
});
