/**
 * Designs broken at random, always the same ones: few names for many things, so that they clash, and options where they
 * do not belong. Names that stop the import are left out: they would hide all other mistakes.
 */
import type { Design } from '../core/design/design.ts';
import { aDesign, code, external, missing } from './builders.ts';
import type { GivenField, GivenModel, GivenOptions } from './builders.ts';
import { withBases } from './brokenBases.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import {
  brokenConstraints,
  brokenIndexes,
  declarationText,
  soundConstraints,
  soundIndexes,
} from './declarationTexts.ts';
import type { GivenOption } from './optionsByName.ts';

const modelNames = [
  'Author',
  'Book',
  'Author_',
  'Old__Book',
  'Tag',
  'Author_Tag',
  'Author_ID',
  `Long${'name'.repeat(15)}`,
];
const fieldNames =
  'author book tag tags id pk author_id book_set books author_set title_ sub__title title number name'.split(
    ' ',
  );
/** Of 63 and more characters, which not all databases have room for. */
const longNames = [61, 63, 64, 65].map((length) => 'n'.repeat(length));
const reverseNames = [
  'books',
  'author',
  'title',
  '+',
  'no name',
  'class',
  'book_set',
  'a_',
  'a__b',
  '',
];

/** The design with this number. */
export function brokenDesign(seed: number): Design {
  const chance = chanceFrom(seed);
  const { below, oneOf, once } = chance;
  const apps = once(3) ? ['a', 'b'] : ['a'];
  const labels = new Map<string, string>();
  for (let n = 2 + below(3); n > 0; n -= 1) {
    const label = `${oneOf(apps)}.${oneOf(modelNames)}`;
    labels.set(label.toLowerCase(), label);
  }
  const own = [...labels.values()];
  const targets = once(3) ? [...own, 'auth.User', 'auth.Group'] : own;
  const models: Record<string, GivenModel> = {};
  for (const label of targets) models[label] = label.startsWith('auth.') ? external : {};
  for (const label of own) models[label] = aModel(chance, targets, own);
  return aDesign(`Broken ${seed}`, once(2) ? withBases(chance, models, own) : models);
}

function aModel(chance: Chance, targets: readonly string[], own: readonly string[]): GivenModel {
  const { below, oneOf, once } = chance;
  const fields: Record<string, GivenField> = {};
  for (let n = below(5); n >= 0; n -= 1) {
    fields[once(20) ? oneOf(longNames) : oneOf(fieldNames)] = once(2)
      ? aRelation(chance, targets, own)
      : aScalar(chance);
  }
  if (once(8)) {
    const names = [oneOf(fieldNames), oneOf(fieldNames)].map(missing);
    if (names[0]?.missing !== names[1]?.missing) {
      const fieldsOfKey = { fields: names as GivenOption };
      fields[once(3) ? 'key' : 'pk'] = ['CompositePrimaryKey', fieldsOfKey];
    }
  }
  return { ...fields, ...(once(2) ? { Meta: someMeta(chance) } : {}) };
}

function aRelation(chance: Chance, targets: readonly string[], own: readonly string[]): GivenField {
  const { oneOf, once } = chance;
  const type = oneOf(['ForeignKey', 'ForeignKey', 'OneToOneField', 'ManyToManyField']);
  const to: GivenOption = once(12) ? missing('a.Nowhere') : oneOf([...targets, 'self']);
  const options: Record<string, GivenOption> = { to };
  if (once(2)) options['related_name'] = oneOf(reverseNames);
  if (once(6)) options['related_query_name'] = oneOf(['title', 'books', 'author', 'a_']);
  if (once(4)) options['null'] = true;
  if (type === 'ManyToManyField') {
    if (once(3)) {
      const through = once(6) ? missing('a.Nowhere') : oneOf(own);
      options['through'] = through;
      const pair = [oneOf(fieldNames), oneOf(fieldNames)].slice(0, once(4) ? 1 : 2).map(missing);
      const canBeNamed = typeof through === 'string' && typeof to === 'string';
      if (canBeNamed && once(3)) options['through_fields'] = pair as GivenOption;
    } else if (once(4)) options['db_table'] = oneOf(['a_book', 'a_author_tags', 'links']);
    if (once(5)) options['symmetrical'] = once(2);
    if (once(8)) options['unique'] = true;
    if (once(8)) options['validators'] = code('[validate_slug]');
    if (once(8)) options['db_comment'] = 'links';
  } else {
    options['on_delete'] = oneOf(['CASCADE', 'CASCADE', 'SET_NULL', 'SET_DEFAULT', 'PROTECT']);
    if (once(6)) options['primary_key'] = true;
    if (once(6)) options['default'] = 1;
    if (once(6)) options['to_field'] = missing(oneOf([...fieldNames, 'username']));
    if (once(6) && type === 'ForeignKey') options['unique'] = true;
    if (once(8)) options['db_column'] = oneOf(['title', 'author_id', 'book_id']);
  }
  return [type, options];
}

/** What a generated column needs: it is made from nothing, and gives this field. */
const computed = (nested: string, options: GivenOptions = {}): GivenOptions => ({
  expression: code('Value(1)'),
  output_field: inside(nested, options),
});

const inside = (nested: string, options: GivenOptions): GivenOption =>
  ({ nested, options }) as unknown as GivenOption;

const scalars: readonly (readonly [string, readonly GivenOptions[]])[] = [
  [
    'CharField',
    [
      {},
      { max_length: 0 },
      { max_length: 3, choices: { draft: 'Draft', a: 'A' } },
      { choices: 'x' as GivenOption },
      { unique: true },
      { unique: true, max_length: 256 },
      { max_length: undefined },
    ],
  ],
  ['TextField', [{}, { db_index: true }, { db_comment: 'said' }]],
  ['IntegerField', [{}, { max_length: 4 }, { db_index: 'yes' }, { db_comment: 'said' }]],
  [
    'GeneratedField',
    [
      { ...computed('IntegerField'), db_persist: false },
      { ...computed('CharField', { max_length: 300, unique: true }), db_persist: true },
      { ...computed('TextField', { db_index: true, db_comment: 'said' }), db_persist: true },
      { ...computed('CharField', { max_length: 0 }), db_persist: true },
    ],
  ],
  [
    'ArrayField',
    [
      { base_field: inside('CharField', { max_length: 20, unique: true }), unique: true },
      { base_field: inside('CharField', { max_length: 0 }) },
      { base_field: inside('DateTimeField', { default: code('timezone.now()') }) },
    ],
  ],
  [
    'DecimalField',
    [
      {},
      { max_digits: 0 },
      { decimal_places: -1 },
      { max_digits: undefined, decimal_places: undefined },
      { max_digits: 2, decimal_places: 4 },
    ],
  ],
  [
    'DateTimeField',
    [{}, { auto_now: true, auto_now_add: true }, { default: code('timezone.now()') }],
  ],
  ['DateField', [{ auto_now: true, default: null }, { default: code('timezone.now().date()') }]],
  ['JSONField', [{ default: code('{}') }, { default: code('dict') }, { default: 'x' }]],
  ['BinaryField', [{ default: code('"x"') }]],
  ['GenericIPAddressField', [{ blank: true }, { blank: true, null: true }]],
  ['FilePathField', [{ allow_files: false }]],
  ['FileField', [{ upload_to: '/here' }, { primary_key: true }]],
  ['UUIDField', [{ primary_key: true }, { default: code('uuid.uuid4') }]],
  ['SlugField', [{}, { max_length: 'long' }]],
];

function aScalar({ oneOf, once }: Chance): GivenField {
  const [type, variants] = oneOf(scalars);
  const options: Record<string, GivenOption> = { ...oneOf(variants) };
  if (once(10)) options['primary_key'] = true;
  if (once(10)) options['null'] = true;
  if (once(10)) options['db_column'] = oneOf(['title', 'author_id', 'book_id']);
  return [type, options];
}

const required = [
  '["supports_comments", "supports_covering_indexes"]',
  '("supports_partial_indexes", "supports_virtual_generated_columns")',
  '{"supports_unlimited_charfield", "supports_deferrable_unique_constraints"}',
];

/** One or two of these over fields that may be there, in a Python list. */
function someOf({ below, oneOf }: Chance, texts: readonly string[]): GivenOption {
  const items = Array.from({ length: 1 + below(2) }, () =>
    declarationText(oneOf(texts), {
      a: oneOf(fieldNames),
      b: oneOf(fieldNames),
      n: `named_${below(1000)}`,
    }),
  );
  return code(`[${items.join(', ')}]`);
}

function someMeta(chance: Chance): GivenOptions {
  const { oneOf, once } = chance;
  const paths = ['author__title', 'book__author__name', 'title__year', 'author__isnull', '?'];
  const names = [...fieldNames, ...paths];
  const meta: Record<string, GivenOption> = {};
  if (once(2)) {
    const ordering = [oneOf(names), `-${oneOf(names)}`].map(missing);
    meta['ordering'] = ordering as GivenOption;
  }
  if (once(3)) {
    const together = [[oneOf(names), oneOf(fieldNames)].map(missing)];
    meta['unique_together'] = together as unknown as GivenOption;
  }
  if (once(5)) meta['db_table'] = oneOf(['a_book', 'a_author', 'links']);
  if (once(6)) meta['managed'] = false;
  if (once(6)) meta['default_related_name'] = oneOf(['books', '%(class)s_set', 'no name']);
  if (once(10)) meta['verbose_name'] = 'b'.repeat(250);
  if (once(8)) meta['db_table_comment'] = 'said';
  if (once(10)) meta['required_db_features'] = code(oneOf(required));
  if (once(4)) meta['indexes'] = someOf(chance, once(2) ? soundIndexes : brokenIndexes);
  if (once(4)) meta['constraints'] = someOf(chance, once(2) ? soundConstraints : brokenConstraints);
  return meta;
}
