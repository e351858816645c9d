import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkColumnNameTooLong } from './link-column-name-too-long.ts';

const a = (length: number) => `A${'a'.repeat(length - 1)}`;

const tags = (models: Readonly<Record<string, GivenModel>>, database: Database = 'postgresql') =>
  aDesign('A', models, { settings: { database } });

testRule(linkColumnNameTooLong, {
  valid: {
    'in SQLite': tags({ [a(80)]: {}, Book: { tags: m2m(a(80)) } }, 'sqlite'),
    'a column of 63 characters': tags({ [a(60)]: {}, Book: { tags: m2m(a(60)) } }),
    'a model between that names its columns': tags({
      [a(80)]: {},
      Book: { tags: m2m(a(80), { through: 'Link' }) },
      Link: { book: fk('Book'), tag: fk(a(80)) },
    }),
    'a base between, of which Django makes no table': tags({
      Tag: {},
      Book: { tags: m2m('Tag', { through: 'Link' }) },
      Link: { [a(64)]: 'IntegerField', Meta: { abstract: true } },
    }),
  },
  invalid: {
    'a column of 64': {
      design: tags({ [a(61)]: {}, Book: { tags: m2m(a(61)) } }),
      at: ['Book'],
      says: 'The links of Book.tags have the column',
      fixes: [],
    },
    'to itself, from_ and to_': {
      design: tags({ [a(56)]: { tags: m2m('self') } }),
      at: [a(56)],
    },
    'of the model between': {
      design: tags({
        Tag: {},
        Book: { tags: m2m('Tag', { through: 'Link' }) },
        Link: { book: fk('Book'), tag: fk('Tag'), [a(64)]: 'IntegerField' },
      }),
      at: ['Book'],
    },
  },
});
