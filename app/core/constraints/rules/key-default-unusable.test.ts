import { aDesign, code, external, fk, m2m } from '../../../testing/builders.ts';
import type { GivenField, GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { keyDefaultUnusable } from './key-default-unusable.ts';

const key = (id: GivenField, value: GivenOptions['default']) =>
  aDesign('A', { Author: { id }, Book: { author: fk('Author', { default: value }) } });

const numberKey: GivenField = ['BigAutoField', { primary_key: true }];
const textKey: GivenField = ['CharField', { primary_key: true }];
const uuidKey: GivenField = ['UUIDField', { primary_key: true }];

testRule(keyDefaultUnusable, {
  valid: {
    'a number for a number': key(numberKey, 1),
    'a text for a text': key(textKey, 'none'),
    'a UUID for a UUID': key(uuidKey, '6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e'),
    'something to call': key(uuidKey, code('uuid.uuid4')),
    NULL: key(numberKey, null),
    'a model whose key is not known': aDesign('A', {
      'crm.Client': external,
      Book: { client: fk('crm.Client', { default: 'x' }) },
    }),
    'a many-to-many, which has no column': aDesign('A', {
      Tag: {},
      Book: { tags: m2m('Tag', { default: 'x' }) },
    }),
  },
  invalid: {
    'a text for a number': {
      design: key(numberKey, 'x'),
      at: ['Book.author'],
      says: 'The default of Book.author does not fit Author, whose key is a BigAutoField.',
      fixes: ['Remove default'],
    },
    'a word for a UUID': { design: key(uuidKey, 'x'), at: ['Book.author'] },
    'a text for a model that stores a number under another name': {
      design: aDesign('A', {
        Author: { number: ['IntegerField', { unique: true }] },
        Book: { author: fk('Author', { to_field: 'number', default: 'x' }) },
      }),
      at: ['Book.author'],
    },
  },
});
