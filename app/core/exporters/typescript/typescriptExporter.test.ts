import { expect, test } from 'vitest';
import type { GivenField, GivenModel } from '../../../testing/builders.ts';
import {
  aDesign,
  code,
  external,
  fieldIn,
  fk,
  m2m,
  modelIn,
  o2o,
} from '../../../testing/builders.ts';
import { addField } from '../../commands/fields.ts';
import { deleteModels, renameModel } from '../../commands/models.ts';
import { setSettings } from '../../commands/design.ts';
import type { Design, Settings } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptExporter } from './typescriptExporter.ts';

const written = (design: Design) => typescriptExporter.export(resolve(design));

const textOf = (design: Design, path = 'app.ts'): string =>
  written(design).files.find((file) => file.path === path)?.text ?? '';

/** A property as the named interface has it, or undefined when it has none. */
function property(text: string, owner: string, name: string): string | undefined {
  const [, body = ''] = text.split(`export interface ${owner} {\n`);
  const [inside = ''] = body.split('\n}\n');
  return inside
    .split(/\n(?= {2}(?:readonly )?[\w"'])/)
    .map((line) => line.trim())
    .find((line) => line.replace('readonly ', '').replace(/\??:.*/s, '') === name);
}

const listOf = (nested: string): GivenField => [
  'ArrayField',
  { base_field: { nested, options: {} } },
];

const fields: readonly [string, GivenField, read: string, create: string | undefined][] = [
  ['text', 'CharField', 'x: string;', 'x: string;'],
  ['text that may be blank', ['TextField', { blank: true }], 'x: string;', 'x?: string;'],
  ['none', ['CharField', { null: true }], 'x: string | null;', 'x?: string | null;'],
  ['a default', ['IntegerField', { default: 3 }], 'x: number;', 'x?: number;'],
  [
    'a default of none',
    ['IntegerField', { default: null, null: true }],
    'x: number | null;',
    'x?: number | null;',
  ],
  [
    'a default of the database only',
    ['IntegerField', { db_default: 3 }],
    'x: number;',
    'x: number;',
  ],
  ['a big integer', 'BigIntegerField', 'x: BigInteger;', 'x: BigInteger;'],
  ['a positive big integer', 'PositiveBigIntegerField', 'x: BigInteger;', 'x: BigInteger;'],
  ['a float', 'FloatField', 'x: number;', 'x: number;'],
  ['a decimal', 'DecimalField', 'x: DecimalString;', 'x: DecimalString;'],
  ['a boolean', 'BooleanField', 'x: boolean;', 'x: boolean;'],
  ['a date', 'DateField', 'x: DateString;', 'x: DateString;'],
  ['a time', 'TimeField', 'x: TimeString;', 'x: TimeString;'],
  ['a moment', 'DateTimeField', 'x: DateTimeString;', 'x: DateTimeString;'],
  [
    'set on creation',
    ['DateTimeField', { auto_now_add: true }],
    'readonly x: DateTimeString;',
    undefined,
  ],
  ['set on every save', ['DateField', { auto_now: true }], 'readonly x: DateString;', undefined],
  ['a duration', 'DurationField', 'x: DurationString;', 'x: DurationString;'],
  ['a uuid', ['UUIDField', { default: code('uuid.uuid4') }], 'x: string;', 'x?: string;'],
  ['json', 'JSONField', 'x: Json;', 'x: Json;'],
  ['json that may be none', ['JSONField', { null: true }], 'x: Json;', 'x?: Json;'],
  ['bytes', 'BinaryField', 'readonly x: Base64String;', undefined],
  [
    'bytes that can be edited',
    ['BinaryField', { editable: true }],
    'x: Base64String;',
    'x: Base64String;',
  ],
  ['an address', 'GenericIPAddressField', 'x: string;', 'x: string;'],
  ['a file', 'FileField', 'x: string;', 'x: FileUpload;'],
  [
    'a file that may be blank',
    ['ImageField', { blank: true }],
    'x: string | null;',
    'x?: FileUpload;',
  ],
  [
    'a file that may be none',
    ['FileField', { null: true }],
    'x: string | null;',
    'x?: FileUpload | null;',
  ],
  ['not editable', ['CharField', { editable: false }], 'readonly x: string;', undefined],
  [
    'generated',
    ['GeneratedField', { output_field: 'models.DecimalField(max_digits=9)' }],
    'readonly x: DecimalString;',
    undefined,
  ],
  [
    'generated, of what',
    ['GeneratedField', { output_field: 'Point()' }],
    'readonly x: unknown;',
    undefined,
  ],
  ['a class Cardinal does not know', 'PointField', 'x: unknown;', 'x: unknown;'],
  ['choices', ['CharField', { choices: { a: 'A', b: 'B' } }], 'x: ThingX;', 'x: ThingX;'],
  [
    'choices or blank',
    ['CharField', { choices: { a: 'A' }, blank: true }],
    'x: ThingX | "";',
    'x?: ThingX | "";',
  ],
  [
    'choices with a blank',
    ['CharField', { choices: { '': '-', a: 'A' }, blank: true }],
    'x: ThingX;',
    'x?: ThingX;',
  ],
  [
    'choices or none',
    ['IntegerField', { choices: [[1, 'One']], null: true, blank: true }],
    'x: ThingX | null;',
    'x?: ThingX | null;',
  ],
  ['choices in Python', ['CharField', { choices: code('X.choices') }], 'x: string;', 'x: string;'],
  ['no choices', ['CharField', { choices: {} }], 'x: string;', 'x: string;'],
  ['a key', fk('Other'), 'x: number;', 'x: number;'],
  ['a key or none', fk('Other', { null: true }), 'x: number | null;', 'x?: number | null;'],
  ['a nested key', fk('Other', { api: 'nested' }), 'x: Other;', 'x: number;'],
  [
    'a nested key or none',
    fk('Other', { api: 'nested', null: true }),
    'x: Other | null;',
    'x?: number | null;',
  ],
  [
    'a key that stores another field',
    fk('Other', { to_field: 'code' }),
    'x: string;',
    'x: string;',
  ],
  ['a key to a key', fk('Detail'), 'x: number;', 'x: number;'],
  ['a key to a model with a uuid', fk('Tracked'), 'x: string;', 'x: string;'],
  ['a key to a model with a big number', fk('Counted'), 'x: BigInteger;', 'x: BigInteger;'],
  ['one to one', o2o('Other'), 'x: number;', 'x: number;'],
  ['many to many', m2m('Other'), 'x: number[];', 'x: number[];'],
  ['many to many or none', m2m('Other', { blank: true }), 'x: number[];', 'x?: number[];'],
  ['nested many to many', m2m('Other', { api: 'nested' }), 'x: Other[];', 'x: number[];'],
  [
    'many to many through a model',
    m2m('Other', { through: 'Link' }),
    'readonly x: number[];',
    undefined,
  ],
  ['a model that exists elsewhere', fk('auth.User', { api: 'nested' }), 'x: number;', 'x: number;'],
];

const others: Readonly<Record<string, GivenModel>> = {
  'app.Other': { code: ['SlugField', { unique: true }] },
  'app.Detail': { other: o2o('Other', { primary_key: true }) },
  'app.Tracked': { id: ['UUIDField', { primary_key: true }] },
  'app.Counted': { n: ['BigIntegerField', { primary_key: true }] },
  'app.Link': { thing: fk('Thing'), other: fk('Other') },
  'auth.User': external,
};

test.each(fields)('%s', (_, field, read, create) => {
  const text = textOf(aDesign('One', { 'app.Thing': { x: field }, ...others }));
  expect(property(text, 'Thing', 'x')).toBe(read);
  expect(property(text, 'ThingCreate', 'x')).toBe(create);
});

const chosen: readonly [string, GivenField, choices: Settings['exports'], read: string][] = [
  ['a decimal', 'DecimalField', { decimals: 'number' }, 'x: number;'],
  ['a decimal in a list', listOf('DecimalField'), { decimals: 'number' }, 'x: number[];'],
  ['a big integer', 'BigIntegerField', { big_integers: 'number' }, 'x: number;'],
  ['a big integer', 'PositiveBigIntegerField', { big_integers: 'bigint' }, 'x: bigint;'],
  ['a big integer', 'BigIntegerField', { big_integers: 'string' }, 'x: BigIntegerString;'],
  [
    'a key to one, which no serializer field writes',
    fk('Counted'),
    { big_integers: 'string' },
    'x: BigInteger;',
  ],
  ['a key to one', fk('Counted'), { big_integers: 'bigint' }, 'x: bigint;'],
  ['a key to a decimal', fk('Priced'), { decimals: 'string' }, 'x: number;'],
  ['a key to a span of time', fk('Timed'), {}, 'x: string;'],
  ['json', 'JSONField', { json: 'unknown' }, 'x: unknown;'],
  ['json or none', ['JSONField', { null: true }], { json: 'unknown' }, 'x: unknown;'],
  ['what no option says', 'DecimalField', { decimals: 'float', json: true }, 'x: DecimalString;'],
];

test.each(chosen)('%s as chosen: %#', (_, field, choices, read) => {
  const design = aDesign('One', {
    'app.Thing': { x: field },
    'app.Counted': { n: ['BigIntegerField', { primary_key: true }] },
    'app.Priced': { n: ['DecimalField', { primary_key: true }] },
    'app.Timed': { n: ['DurationField', { primary_key: true }] },
  });
  const exports = Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [`typescript.${name}`, value]),
  );
  expect(property(textOf(setSettings.run(design, { exports })), 'Thing', 'x')).toBe(read);
});

const branded: readonly [string, GivenField, choices: Settings['exports'], read: string][] = [
  ['a key', fk('Other'), {}, 'x: OtherId;'],
  ['a key or none', fk('Other', { null: true }), {}, 'x: OtherId | null;'],
  ['many keys', m2m('Other'), {}, 'x: OtherId[];'],
  ['the key of a child is its parent’s', fk('Child'), {}, 'x: OtherId;'],
  ['the key of a key', fk('Detail'), {}, 'x: OtherId;'],
  ['a key that stores another field', fk('Other', { to_field: 'code' }), {}, 'x: string;'],
  ['a model that exists elsewhere', fk('auth.User'), {}, 'x: number;'],
  ['a key with choices', fk('Chosen'), {}, 'x: string;'],
  ['a big number', fk('Counted'), {}, 'x: CountedId;'],
  ['a big number written otherwise', fk('Counted'), { big_integers: 'string' }, 'x: BigInteger;'],
];

test.each(branded)('%s, branded: %#', (_, field, choices, read) => {
  const design = aDesign('One', {
    'app.Thing': { x: field },
    'app.Child': { __bases__: ['Other'] },
    'app.Chosen': { c: ['CharField', { primary_key: true, choices: { a: 'A' } }] },
    ...others,
  });
  const exports = Object.fromEntries(
    Object.entries({ branded_ids: true, ...choices }).map(([name, value]) => [
      `typescript.${name}`,
      value,
    ]),
  );
  expect(property(textOf(setSettings.run(design, { exports })), 'Thing', 'x')).toBe(read);
});

test('a type that extends another has its key', () => {
  const design = aDesign('One', { 'app.Item': {}, 'app.Book': { __bases__: ['Item'] } });
  const exports = { 'typescript.branded_ids': true };
  const text = textOf(setSettings.run(design, { exports }));
  expect(text).toContain('export type ItemId = number & { readonly __brand: "app.Item" };');
  expect(text).toContain('export interface Book extends Omit<Item, "book"> {}');
  expect(text).not.toContain('BookId');
});

const reverses: readonly [string, GivenField, accessor: string, want: string | undefined][] = [
  ['the many', fk('Other'), 'thing_set', 'readonly thing_set: Thing[];'],
  [
    'the many, by name',
    fk('Other', { related_name: 'things' }),
    'things',
    'readonly things: Thing[];',
  ],
  [
    'the many as ids',
    fk('Other', { reverse_api: 'id' }),
    'thing_set',
    'readonly thing_set: number[];',
  ],
  ['left out', fk('Other', { reverse_api: 'none' }), 'thing_set', undefined],
  ['hidden', fk('Other', { related_name: '+' }), 'thing_set', undefined],
  [
    'a unique key still leads back to a list',
    fk('Other', { unique: true }),
    'thing_set',
    'readonly thing_set: Thing[];',
  ],
  ['the one, if there is one', o2o('Other'), 'thing', 'readonly thing: Thing | null;'],
  [
    'the one as an id',
    o2o('Other', { reverse_api: 'id' }),
    'thing',
    'readonly thing: number | null;',
  ],
  ['the one there must be', o2o('Other', { reverse_min: 1 }), 'thing', 'readonly thing: Thing;'],
  ['many to many', m2m('Other', { related_name: 'things' }), 'things', 'readonly things: Thing[];'],
];

test.each(reverses)('the way back: %s', (_, field, accessor, want) => {
  const text = textOf(aDesign('One', { 'app.Thing': { x: field }, 'app.Other': {} }));
  expect(property(text, 'Other', accessor)).toBe(want);
});

test('a symmetrical relation has no way back', () => {
  const text = textOf(aDesign('One', { 'app.Person': { friends: m2m('self') } }));
  expect(text.match(/: number\[\]/g)).toHaveLength(2);
  expect(text).not.toContain('Person[]');
});

test('what the database or a person must give is required, the rest is not', () => {
  const text = textOf(
    aDesign('One', {
      'app.Seat': {
        row: ['CharField', { blank: true }],
        free: ['CharField', { blank: true }],
        Meta: { unique_together: [['row']] },
      },
    }),
  );
  expect(text).toContain('export interface SeatCreate {\n  row: string;\n  free?: string;\n}');
});

test('nothing to send is a record of nothing', () => {
  const text = textOf(aDesign('One', { 'app.Empty': {} }));
  expect(text).toContain('export type EmptyCreate = Record<string, never>;');
});

test('a generic key holds rows of what has rows, and children have the relations of their parents', () => {
  const text = textOf(
    aDesign('One', {
      'app.Tag': {
        content_type: fk('contenttypes.ContentType'),
        object_id: 'PositiveIntegerField',
        about: 'GenericForeignKey',
      },
      'app.Tagged': { tags: ['GenericRelation', { to: 'Tag' }], Meta: { abstract: true } },
      'app.Post': { __bases__: ['Tagged'] },
      'app.Essay': { __bases__: ['Post'], tags_seen: 'IntegerField' },
      'contenttypes.ContentType': external,
    }),
  );
  expect(property(text, 'Tag', 'about')).toBe('readonly about: PostObject | EssayObject;');
  expect(text).toContain('readonly tags: number[];');
  expect(text).not.toContain('unknown');
  expect(text).toContain('export interface Essay extends Omit<Post, "essay"> {\n  tags_seen');
});

test('a generic key holds rows of what leads back by its own two fields, and none where it may be empty', () => {
  const text = textOf(
    aDesign('One', {
      'app.Note': {
        content_type: fk('contenttypes.ContentType', { null: true, related_name: '+' }),
        object_id: 'PositiveIntegerField',
        about: 'GenericForeignKey',
        kind: fk('contenttypes.ContentType', { related_name: '+' }),
        number: 'PositiveIntegerField',
        by: [
          'GenericForeignKey',
          { ct_field: 'kind', fk_field: 'number', for_concrete_model: false },
        ],
      },
      'app.Post': { notes: ['GenericRelation', { to: 'Note' }] },
      'app.Author': {
        written: [
          'GenericRelation',
          { to: 'Note', content_type_field: 'kind', object_id_field: 'number' },
        ],
      },
      'app.Guest': { __bases__: ['Author'], Meta: { proxy: true } },
      'contenttypes.ContentType': external,
    }),
  );
  expect(property(text, 'Note', 'about')).toBe('readonly about: PostObject | null;');
  expect(property(text, 'Note', 'by')).toBe('readonly by: AuthorObject | GuestObject;');
  expect(text).toContain(
    'export interface GuestObject {\n  readonly model: "app.guest";\n  readonly row: Guest;\n}',
  );
});

test('a composite key is a tuple of the values of its parts', () => {
  const design = aDesign('One', {
    'app.Order': {},
    'app.Line': {
      order: fk('Order'),
      sku: 'SlugField',
      pk: ['CompositePrimaryKey', { fields: ['order', 'sku'] }],
    },
  });
  expect(property(textOf(design), 'Line', 'pk')).toBe('readonly pk: [order: number, sku: string];');
});

test('a part whose name is a reserved word leaves the tuple without labels', () => {
  const design = aDesign('One', {
    'app.Seat': {
      class: 'CharField',
      row: 'IntegerField',
      pk: ['CompositePrimaryKey', { fields: ['class', 'row'] }],
    },
  });
  expect(property(textOf(design), 'Seat', 'pk')).toBe('readonly pk: [string, number];');
});

test('help texts and descriptions become comments that nothing ends', () => {
  const text = textOf(
    aDesign('One', {
      'app.Thing': { __doc__: 'A */ thing.', x: ['CharField', { help_text: '@ts-ignore */ }' }] },
    }),
  );
  expect(text).toContain('/** A *\\/ thing. */\nexport interface Thing {');
  expect(text).toContain('  /** \\@ts-ignore *\\/ } */\n  x: string;');
});

test('choices are a union with a record of their labels', () => {
  const text = textOf(
    aDesign('One', {
      'app.Task': {
        urgency: [
          'IntegerField',
          {
            choices: [
              [-1, 'Low'],
              [1, 'High'],
            ],
          },
        ],
        kind: ['CharField', { choices: { __proto__x: 'x', 'in work': 'It\'s "on"' } }],
      },
    }),
  );
  expect(text).toContain('export type TaskUrgency = -1 | 1;');
  expect(text).toContain('Record<TaskUrgency, string> = {\n  "-1": "Low",\n  1: "High",\n};');
  expect(text).toContain(`  "in work": 'It\\'s "on"',`);
});

test('a file of one app imports from those of others, types only', () => {
  const design = aDesign('Two', {
    'shop.Order': { buyer: fk('people.User', { api: 'nested', reverse_api: 'id' }) },
    'people.User': { born: 'DateField' },
  });
  expect(written(design).files.map(({ path }) => path)).toEqual([
    'shop.ts',
    'people.ts',
    'scalars.ts',
  ]);
  expect(textOf(design, 'shop.ts')).toMatch(/^import type \{ User \} from "\.\/people\.js";\n\n/);
  expect(textOf(design, 'people.ts')).toMatch(
    /^import type \{ DateString \} from "\.\/scalars\.js";\n\n/,
  );
});

test('one app is one file, complete in itself', () => {
  const design = aDesign('One', { 'app.Day': { day: 'DateField' } });
  expect(written(design).files).toHaveLength(1);
  expect(textOf(design)).toContain('\nexport type DateString = string;\n');
});

test('a design without models of its own writes nothing', () => {
  expect(written(aDesign('None', { 'auth.User': external }))).toEqual({ files: [], notes: [] });
});

const notes: readonly [string, Readonly<Record<string, GivenModel>>, RegExp][] = [
  [
    'an external model nested',
    { 'a.Post': { by: fk('auth.User', { api: 'nested' }) }, 'auth.User': external },
    /a\.Post\.by is given as an id: auth\.User exists elsewhere/,
  ],
  [
    'both sides nested',
    { 'a.Post': { by: fk('User', { api: 'nested' }) }, 'a.User': {} },
    /a\.Post\.by and a\.User\.post_set each nest the other/,
  ],
  [
    'nested when read',
    { 'a.Post': { by: fk('User', { api: 'nested', reverse_api: 'none' }) }, 'a.User': {} },
    /Nested when read, sent as an id: a\.Post\.by\./,
  ],
  [
    'an unknown class',
    { 'a.Place': { at: 'PointField' } },
    /a\.Place\.at is a PointField, which Cardinal does not know/,
  ],
  [
    'choices in Python',
    { 'a.X': { y: ['CharField', { choices: code('Y.choices') }] } },
    /a\.X\.y takes its choices from Python/,
  ],
  ['another name', { 'a.Record': {} }, /a\.Record is called RecordModel in TypeScript/],
  [
    'two ways back of one name',
    { 'a.X': { y: fk('Y'), z: fk('Y') }, 'a.Y': {} },
    /a\.Y has two things called x_set/,
  ],
];

test.each(notes)('says aloud: %s', (_, models, want) => {
  expect(written(aDesign('Noted', models)).notes.join('\n')).toMatch(want);
});

test('a relation to what is gone is unknown, and said', () => {
  const design = aDesign('One', { 'app.Post': { by: fk('User') }, 'app.User': {} });
  const gone = deleteModels.run(design, { models: [modelIn(design, 'User').id] });
  expect(property(textOf(gone), 'Post', 'by')).toBe('by: unknown;');
  expect(written(gone).notes).toEqual([
    'app.Post.by points at app.User, which is not in the design; its type is unknown.',
  ]);
});

test('of two fields with one name the later counts, as in Python', () => {
  const design = aDesign('One', { 'app.Post': { title: 'CharField' } });
  const twice = addField.run(design, {
    model: modelIn(design, 'Post').id,
    name: 'title',
    type: 'IntegerField',
  });
  expect(textOf(twice)).not.toContain('string');
});

test('lines lead back to the model and field they come from', () => {
  const design = aDesign('One', {
    'app.Post': { title: ['CharField', { help_text: 'Shown.' }], by: fk('User') },
    'app.User': { name: 'CharField' },
  });
  const [file] = written(design).files;
  const lines = file?.text.split('\n') ?? [];
  const from = (name: string): string[] =>
    (file?.origins ?? [])
      .filter(({ field }) => field === fieldIn(design, name).id)
      .map((origin) => lines.slice(origin.from - 1, origin.to).join('\n'));
  expect(from('Post.title')).toEqual(['  /** Shown. */\n  title: string;', '  title: string;']);
  expect(from('Post.by')).toEqual([
    '  by: number;',
    '  by: number;',
    '  readonly post_set: Post[];',
  ]);
  const [first, last] = (file?.origins ?? []).filter(({ field }) => field === undefined);
  expect(lines[(first?.from ?? 0) - 1]).toBe('export interface Post {');
  expect(lines[(last?.to ?? 0) - 1]).toBe('export type UserUpdate = Partial<UserCreate>;');
});

test('the same design gives the same text, whatever else was written before', () => {
  const design = aDesign('One', { 'app.Post': { title: 'CharField' } });
  const again = renameModel.run(
    renameModel.run(design, { model: modelIn(design, 'Post').id, name: 'Other' }),
    { model: modelIn(design, 'Post').id, name: 'Post' },
  );
  expect(written(again)).toEqual(written(design));
});
