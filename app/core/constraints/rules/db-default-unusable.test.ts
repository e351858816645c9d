import { aDesign, code, fk, number } from '../../../testing/builders.ts';
import type { GivenField, GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { dbDefaultUnusable } from './db-default-unusable.ts';

type Value = GivenOptions['db_default'];

const column = (type: string, db_default: Value) =>
  aDesign('A', { Book: { it: [type, { db_default }] } });

const key = (id: GivenField, db_default: Value) =>
  aDesign('A', {
    Author: { id },
    Book: { author: fk('Author', { db_default }) },
  });

const reported = (type: string, db_default: Value) => ({
  design: column(type, db_default),
  at: ['Book.it'],
});
const reportedKey = (id: GivenField, db_default: Value) => ({
  design: key(id, db_default),
  at: ['Book.author'],
});

const uuidKey: GivenField = ['UUIDField', { primary_key: true }];
const textKey: GivenField = ['CharField', { primary_key: true }];
const bytesKey: GivenField = ['BinaryField', { primary_key: true }];

testRule(dbDefaultUnusable, {
  valid: {
    'a text': column('CharField', 'draft'),
    'a number': column('IntegerField', 5),
    'a number written as a text': column('IntegerField', '5'),
    'a number of any length': column('DecimalField', number('0.10')),
    'a function of the database': column('DateTimeField', code('Now()')),
    'a value made by a call': column('DurationField', code('timedelta(days=1)')),
    'a day': column('DateField', '2024-02-29'),
    'a moment': column('DateTimeField', '2024-02-29T12:30:00Z'),
    'a time': column('TimeField', '23:59:59.5'),
    'a duration': column('DurationField', 'PT5M'),
    'a duration in words': column('DurationField', '1 02:00:00'),
    'a UUID': column('UUIDField', '6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e'),
    NULL: column('DateField', null),
    'an empty list as JSON': column('JSONField', []),
    'bytes with the character 0': column('BinaryField', 'a\u0000b'),
    'a number for a key to a number': key(['BigAutoField', { primary_key: true }], 1),
    'a text for a key to a text': key(textKey, 'none'),
  },
  invalid: {
    'a callable': {
      design: column('DateTimeField', code('timezone.now')),
      at: ['Book.it'],
      says: 'is something to call',
      fixes: ['Make it the default in Python', 'Remove db_default'],
    },
    'a type': reported('JSONField', code('dict')),
    'the character 0': {
      design: column('CharField', 'a\u0000b'),
      at: ['Book.it'],
      says: 'The db_default of Book.it does not fit a CharField.',
      fixes: ['Remove db_default'],
    },
    'a text for a number': reported('IntegerField', 'x'),
    'a word for a decimal': reported('DecimalField', 'x'),
    'a number for yes or no': reported('BooleanField', 5),
    'a day there is not': reported('DateField', '2023-02-29'),
    'a number for a moment': reported('DateTimeField', 5),
    'an hour there is not': reported('TimeField', '25:00'),
    'a word for a duration': reported('DurationField', 'long'),
    'a word for a UUID': reported('UUIDField', 'x'),
    'a number for an address': reported('GenericIPAddressField', 5),
    'a list for a number': reported('IntegerField', [1, 2]),
    'a text for a key to a number': {
      design: key(['BigAutoField', { primary_key: true }], 'x'),
      at: ['Book.author'],
      says: 'does not fit Author, whose key is a BigAutoField.',
    },
    'a word for a key to a UUID': reportedKey(uuidKey, 'x'),
    'the character 0 for a key to a text': reportedKey(textKey, '\u0000'),
    'a text for a key to bytes': reportedKey(bytesKey, 'x'),
    'a text for a key to the key of another': {
      design: aDesign('A', {
        Person: {},
        Author: { person: ['OneToOneField', { to: 'Person', primary_key: true }] },
        Book: { author: fk('Author', { db_default: 'x' }) },
      }),
      at: ['Book.author'],
    },
  },
});
