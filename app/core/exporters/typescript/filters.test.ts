import { expect, test } from 'vitest';
import type { GivenField } from '../../../testing/builders.ts';
import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { setSettings } from '../../commands/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptExporter } from './typescriptExporter.ts';

/** What a model with one field may be filtered by, its `id` aside. */
function filters(field: GivenField, exports = {}): readonly string[] {
  const design = setSettings.run(aDesign('One', { 'app.Thing': { x: field }, 'app.Other': {} }), {
    exports: { 'typescript.filters': true, ...exports },
  });
  const [file] = typescriptExporter.export(resolve(design)).files;
  const [, body = ''] = file?.text.split('export interface ThingFilter {\n') ?? [];
  const [inside = ''] = body.split('\n}');
  return inside
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('x'));
}

const compared = (type: string): string[] => [
  `x?: ${type};`,
  `x__in?: readonly ${type}[];`,
  ...['gt', 'gte', 'lt', 'lte'].map((lookup) => `x__${lookup}?: ${type};`),
];

test.each<[string, GivenField, readonly string[]]>([
  [
    'text',
    'CharField',
    [
      'x?: string;',
      'x__in?: readonly string[];',
      'x__iexact?: string;',
      'x__icontains?: string;',
      'x__istartswith?: string;',
    ],
  ],
  ['numbers', 'IntegerField', compared('number')],
  [
    'numbers or none',
    ['FloatField', { null: true }],
    [...compared('number'), 'x__isnull?: boolean;'],
  ],
  ['decimals', 'DecimalField', compared('DecimalString')],
  ['days', 'DateField', [...compared('DateString'), 'x__year?: number;']],
  [
    'moments',
    'DateTimeField',
    [...compared('DateTimeString'), 'x__date?: DateString;', 'x__year?: number;'],
  ],
  ['yes or no', 'BooleanField', ['x?: boolean;']],
  ['uuids', 'UUIDField', ['x?: string;', 'x__in?: readonly string[];']],
  [
    'choices',
    ['CharField', { choices: { a: 'A' }, blank: true }],
    ['x?: ThingX;', 'x__in?: readonly ThingX[];'],
  ],
  ['a key', fk('Other'), ['x?: number;', 'x__in?: readonly number[];']],
  [
    'many keys',
    m2m('Other'),
    ['x?: number;', 'x__in?: readonly number[];', 'x__isnull?: boolean;'],
  ],
  ['json', 'JSONField', []],
  ['files', 'FileField', []],
])('%s', (_, field, want) => expect(filters(field)).toEqual(want));

test('rows are told by branded keys where there are such', () =>
  expect(filters(fk('Other'), { 'typescript.branded_ids': true })).toEqual([
    'x?: OtherId;',
    'x__in?: readonly OtherId[];',
  ]));
