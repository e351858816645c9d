import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameInSeveralModels } from './index-name-in-several-models.ts';

testRule(indexNameInSeveralModels, {
  valid: {
    'two names': aDesign('A', {
      Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
      Film: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="y")]') } },
    }),
    'an index and a constraint': aDesign('A', {
      Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
      Film: {
        title: 'CharField',
        Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
      },
    }),
    placeholders: aDesign('A', {
      Book: {
        title: 'CharField',
        Meta: { indexes: code('[Index(fields=["title"], name="%(class)s_x")]') },
      },
      Film: {
        title: 'CharField',
        Meta: { indexes: code('[Index(fields=["title"], name="%(class)s_x")]') },
      },
    }),
  },
  invalid: {
    'one name': {
      design: aDesign('A', {
        Book: {
          title: 'CharField',
          Meta: { indexes: code('[Index(fields=["title"], name="x")]') },
        },
        Film: {
          title: 'CharField',
          Meta: { indexes: code('[Index(fields=["title"], name="x")]') },
        },
      }),
      at: ['Film'],
      says: 'Book and Film all have indexes with the name “x”.',
      fixes: ['Remove the index'],
    },
  },
});
