import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardinalSays, djangoSays } from '../../testing/agreement.ts';
import { aDesign } from '../../testing/builders.ts';
import type { GivenField } from '../../testing/builders.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { resolve } from '../schema/resolve.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const nested = (type: string, options: Options = {}): OptionValue => ({ nested: type, options });
const array = (base: OptionValue, options: Options = {}): GivenField => [
  'ArrayField',
  { base_field: base, ...options },
];
const generated = (output: OptionValue): GivenField => [
  'GeneratedField',
  { expression: 'F("id")', output_field: output, db_persist: true },
];

test.each<[string, GivenField, string?]>([
  ['an array of texts', array(nested('CharField', { max_length: 5 }))],
  ['an array of decimals without digits', array(nested('DecimalField'))],
  ['an array of texts of no length', array(nested('CharField', { max_length: 0 }))],
  ['an array of numbers with a length', array(nested('IntegerField', { max_length: 3 }))],
  ['an array of automatic numbers', array(nested('AutoField'))],
  ['an array of files stored anywhere', array(nested('FileField', { upload_to: '/x' }))],
  [
    'an array of choices that are too long',
    array(
      nested('CharField', {
        max_length: 1,
        choices: { choices: [{ value: 'long', label: 'Long' }] },
      }),
    ),
  ],
  ['an array with a name of two underscores', array(nested('IntegerField')), 'a__b'],
  [
    'an array of arrays of decimals',
    array(nested('ArrayField', { base_field: nested('DecimalField') })),
  ],
  ['an array with a shared default', array(nested('IntegerField'), { default: [1] })],
  ['an array of JSON with a shared default', array(nested('JSONField', { default: 'x' }))],
  [
    'an array of keys',
    array(nested('ForeignKey', { to: { model: 'm1' as never }, on_delete: 'CASCADE' })),
  ],
  ['an array with a validator that is none', array(nested('IntegerField'), { validators: [5] })],
  [
    'an array of numbers with a validator that is none',
    array(nested('IntegerField', { validators: [5] })),
  ],
  ['texts by key with a shared default', ['HStoreField', { default: 'x' }]],
  ['a generated decimal without digits', generated(nested('DecimalField'))],
  ['a generated number with a length', generated(nested('IntegerField', { max_length: 3 }))],
  ['a generated column with a name of two underscores', generated(nested('IntegerField')), 'a__b'],
])('Cardinal and Django say the same of %s', async (_, field, name = 'x') => {
  const design = aDesign(
    'Inside',
    { 'shop.Thing': { [name]: field } },
    { settings: { database: 'postgresql' } },
  );
  const answer = await django.ask(djangoExporter.export(resolve(design)).files);
  expect(answer.import_error).toBeNull();
  expect(cardinalSays(design)).toEqual(djangoSays(design, answer));
});
