import { expect, test } from 'vitest';
import type { GivenModel } from '../../../testing/builders.ts';
import { aDesign, fk } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptExporter } from './typescriptExporter.ts';

const abstract = { Meta: { abstract: true } };

/** How a model's interface opens, or the alias it is, with what it says itself. */
function opening(models: Readonly<Record<string, GivenModel>>, name: string): string {
  const { files } = typescriptExporter.export(resolve(aDesign('One', models)));
  const text = files.map((file) => file.text).join('\n');
  const [found = ''] =
    new RegExp(`^export (?:interface ${name} [^]*?(?:{}|\n})|type ${name} = .*;)$`, 'm').exec(
      text,
    ) ?? [];
  return found;
}

test.each<[string, Readonly<Record<string, GivenModel>>, string]>([
  [
    'an abstract base',
    { 'a.B': { ...abstract, x: 'CharField' }, 'a.M': { __bases__: ['B'], y: 'CharField' } },
    'export interface M extends B {\n  readonly id: number;\n  y: string;\n}',
  ],
  [
    'a parent, less the way to the child',
    { 'a.P': { x: 'CharField' }, 'a.M': { __bases__: ['P'], y: 'CharField' } },
    'export interface M extends Omit<P, "m"> {\n  y: string;\n}',
  ],
  [
    'nothing added to one base',
    { 'a.B': { ...abstract, x: 'CharField' }, 'a.M': { ...abstract, __bases__: ['B'] } },
    'export type M = B;',
  ],
  [
    'a proxy',
    { 'a.P': {}, 'a.M': { __bases__: ['P'], Meta: { proxy: true } } },
    'export type M = P;',
  ],
  [
    'nothing added to several',
    {
      'a.B': { ...abstract, x: 'CharField' },
      'a.C': { ...abstract, y: 'CharField' },
      'a.M': { ...abstract, __bases__: ['B', 'C'] },
    },
    'export interface M extends B, C {}',
  ],
  [
    'what it has otherwise',
    {
      'a.B': { ...abstract, x: 'CharField', y: 'CharField' },
      'a.M': { __bases__: ['B'], x: 'IntegerField' },
    },
    'export interface M extends Omit<B, "x"> {\n  readonly id: number;\n  x: number;\n}',
  ],
  [
    'the same with another comment',
    {
      'a.B': { ...abstract, x: 'CharField', y: 'CharField' },
      'a.M': { ...abstract, __bases__: ['B'], x: ['CharField', { help_text: 'Here.' }] },
    },
    'export interface M extends B {\n  /** Here. */\n  x: string;\n}',
  ],
  [
    'bases that disagree',
    {
      'a.B': { ...abstract, x: 'CharField', y: 'CharField' },
      'a.C': { ...abstract, x: 'IntegerField', z: 'CharField' },
      'a.M': { ...abstract, __bases__: ['B', 'C'] },
    },
    'export interface M extends B, Omit<C, "x"> {}',
  ],
  [
    'nothing that is the same',
    {
      'a.B': { ...abstract, x: 'CharField' },
      'a.M': { ...abstract, __bases__: ['B'], x: 'IntegerField' },
    },
    'export interface M {\n  x: number;\n}',
  ],
  [
    'a base of another app',
    {
      'b.M': { ...abstract, x: 'CharField' },
      'a.M': { ...abstract, __bases__: ['b.M'], y: 'CharField' },
    },
    'export interface M extends BM {\n  y: string;\n}',
  ],
  [
    'what is sent, which may be left out here alone',
    {
      'a.B': { ...abstract, x: 'CharField', y: fk('M') },
      'a.M': { __bases__: ['B'], x: ['CharField', { default: 'a' }] },
    },
    'export interface MCreate extends Omit<BCreate, "x"> {\n  x?: string;\n}',
  ],
])('%s', (_, models, want) => {
  const [, name = ''] = /(?:interface|type) (\w+)/.exec(want) ?? [];
  expect(opening(Object.fromEntries(Object.entries(models).toReversed()), name)).toBe(want);
});

test('a base with nothing to send is not extended by what has', () => {
  const models = { 'a.P': {}, 'a.M': { __bases__: ['P'], y: 'CharField' } } as const;
  expect(opening(models, 'MCreate')).toBe('export interface MCreate {\n  y: string;\n}');
});
