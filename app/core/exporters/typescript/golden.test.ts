import { expect, test } from 'vitest';
import { aDesign, code, external, fk, m2m, o2o } from '../../../testing/builders.ts';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import { samples } from '../../../testing/designs/samples.ts';
import type { Sample } from '../../../testing/designs/samples.ts';
import { setSettings } from '../../commands/design.ts';
import type { Settings } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptExporter } from './typescriptExporter.ts';

/** Every shape a relation takes in the API. */
const social = aDesign('Social', {
  'social.User': {
    __doc__: 'Whoever writes.',
    name: ['CharField', { max_length: 80 }],
    friends: m2m('self', { blank: true }),
    follows: m2m('self', {
      symmetrical: false,
      through: 'Follow',
      through_fields: ['follower', 'followed'],
      related_name: 'followers',
    }),
  },
  'social.UserProfile': {
    user: o2o('User', { related_name: 'profile' }),
    avatar: ['ImageField', { upload_to: 'avatars/', blank: true }],
    mentor: fk('User', { null: true, blank: true, related_name: '+', on_delete: 'SET_NULL' }),
  },
  'social.Follow': {
    follower: fk('User', { related_name: 'follow_out', reverse_api: 'none' }),
    followed: fk('User', { related_name: 'follow_in', reverse_api: 'id' }),
    since: ['DateField', { auto_now_add: true }],
  },
  'social.Post': {
    author: fk('User', { api: 'nested', related_name: 'posts', reverse_api: 'id' }),
    tags: m2m('Tag', { blank: true, related_name: 'posts', reverse_api: 'id' }),
    topics: m2m('Tag', { api: 'nested', related_name: 'topical', reverse_api: 'none' }),
    title: ['CharField', { max_length: 200 }],
  },
  'social.Tag': {
    label: ['CharField', { max_length: 40, primary_key: true }],
  },
  'social.Comment': {
    post: fk('Post', { related_name: 'comments' }),
    by: fk('auth.User', { null: true, on_delete: 'SET_NULL' }),
    parent: fk('self', { null: true, blank: true, related_name: 'replies' }),
    text: 'TextField',
  },
  'auth.User': external,
});

/** Every kind of value, and who may send it. */
const values = aDesign('Values', {
  'shop.Product': {
    __doc__: 'What the shop sells.\n\nOne row a variant: a shirt in three sizes is three products.',
    id: ['UUIDField', { primary_key: true, default: code('uuid.uuid4'), editable: false }],
    name: [
      'CharField',
      {
        max_length: 120,
        help_text:
          'Shown in lists, in the basket and on the invoice; keep it short, and say the size last so that variants sort together.',
      },
    ],
    slug: ['SlugField', { unique: true }],
    price: ['DecimalField', { max_digits: 10, decimal_places: 2, help_text: 'Before tax.' }],
    weight: ['FloatField', { null: true, blank: true }],
    stock: ['PositiveIntegerField', { default: 0 }],
    views: ['PositiveBigIntegerField', { default: 0 }],
    active: ['BooleanField', { default: true }],
    attributes: ['JSONField', { default: code('dict') }],
    manual: ['FileField', { upload_to: 'manuals/', blank: true }],
    photo: ['ImageField', { upload_to: 'photos/' }],
    checksum: 'BinaryField',
    released: ['DateField', { null: true, blank: true }],
    opens: 'TimeField',
    delivery: 'DurationField',
    added: ['DateTimeField', { auto_now_add: true }],
    changed: ['DateTimeField', { auto_now: true }],
    seen_from: ['GenericIPAddressField', { null: true, blank: true }],
    total: [
      'GeneratedField',
      {
        expression: "F('price') * F('stock')",
        output_field: 'models.DecimalField(max_digits=20, decimal_places=2)',
        db_persist: true,
      },
    ],
  },
  'shop.Order': {
    status: [
      'CharField',
      {
        max_length: 20,
        default: 'draft',
        choices: {
          draft: 'Draft',
          'awaiting-payment': 'Awaiting payment',
          paid: 'Paid',
          'partly-shipped': 'Partly shipped',
          shipped: 'Shipped',
          returned: 'Returned to "sender"',
        },
      },
    ],
    priority: [
      'SmallIntegerField',
      {
        default: 0,
        choices: [
          [-1, 'Low'],
          [0, 'Normal'],
          [1, 'High'],
        ],
      },
    ],
    gift_wrap: [
      'CharField',
      { max_length: 10, blank: true, choices: { red: 'Red', blue: 'Blue' } },
    ],
  },
  'shop.OrderLine': {
    order: fk('Order', { related_name: 'lines' }),
    number: 'PositiveSmallIntegerField',
    product: fk('Product', { on_delete: 'PROTECT' }),
    pk: ['CompositePrimaryKey', { fields: ['order', 'number'] }],
  },
  'shop.Audit': { at: ['DateTimeField', { auto_now_add: true }] },
});

/** Names that are taken, and texts that try to get out of where they stand. */
const clashes = aDesign('Clashes', {
  'people.User': { born: 'DateField', boss: fk('work.User', { api: 'nested', null: true }) },
  'work.User': { paid: 'DecimalField', since: 'DateField' },
  'work.Post': { state: ['CharField', { choices: { a: 'A' }, default: 'a' }] },
  'work.PostCreate': {},
  'work.PostState': {},
  'work.Record': { class: 'CharField', new: 'BooleanField' },
  'work.DecimalString': { rate: 'DecimalField' },
  'work.Trap': {
    __doc__: '*/ export const x = 1; /* @ts-nocheck',
    'a-b': ['CharField', { help_text: '@ts-expect-error' }],
    kind: [
      'CharField',
      { choices: { __proto__x: '\\', '"': '"', 'it\'s "it"': '${x}\n</script>' } },
    ],
  },
  'work.AVeryLongNameThatNobodyShouldGiveToAModelButSomebodyWillAllTheSame': {
    another_very_long_name_of_a_field: [
      'CharField',
      { null: true, choices: { a: 'A' }, blank: true },
    ],
  },
});

const own: readonly Sample[] = [
  { name: 'social', design: () => social },
  { name: 'values', design: () => values },
  { name: 'clashes', design: () => clashes },
  { name: 'enumerations', design: enumerations },
];

/** The same with other choices than the usual ones. */
const choosing = (name: string, exports: Settings['exports']): Sample => {
  const sample = [...own, ...samples].find((one) => one.name === name);
  if (!sample) throw new Error(`there is no sample ${name}`);
  return { name: `${name}-chosen`, design: () => setSettings.run(sample.design(), { exports }) };
};

const zod = { 'typescript.zod': true };
const chosen: readonly Sample[] = [
  choosing('clashes', zod),
  choosing('enumerations', { ...zod, 'typescript.enums': 'objects' }),
  choosing('every-field', {
    ...zod,
    'typescript.filters': true,
    'typescript.decimals': 'number',
    'typescript.big_integers': 'string',
    'typescript.json': 'unknown',
  }),
  choosing('generic', zod),
  choosing('hostile', { ...zod, 'typescript.enums': 'objects' }),
  choosing('inheritance', { ...zod, 'typescript.branded_ids': true }),
  choosing('postgres', zod),
  choosing('shop', {
    ...zod,
    'typescript.branded_ids': true,
    'typescript.enums': 'objects',
    'typescript.filters': true,
  }),
  choosing('names', { 'typescript.branded_ids': true, 'typescript.filters': true }),
  choosing('social', zod),
  choosing('values', { ...zod, 'typescript.big_integers': 'bigint' }),
];

test.each([...own, ...samples, ...chosen])(
  '$name is written as its golden files say',
  async (sample) => {
    const { files, notes } = typescriptExporter.export(resolve(sample.design()));
    for (const { path, text } of files) {
      await expect(text).toMatchFileSnapshot(`golden/${sample.name}/${path}`);
    }
    const said = notes.map((note) => `${note}\n`).join('');
    await expect(said).toMatchFileSnapshot(`golden/${sample.name}/notes.txt`);
  },
);
