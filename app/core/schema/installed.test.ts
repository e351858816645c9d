import { expect, test } from 'vitest';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { aDesign, external } from '../../testing/builders.ts';
import { findInstalled, installedBases, installedModels } from './installed.ts';
import { resolve } from './resolve.ts';

test('installed models are found by label in any case', () => {
  expect(findInstalled('auth.User')?.name).toBe('User');
  expect(findInstalled('AUTH.user')?.name).toBe('User');
  expect(findInstalled('auth.Nobody')).toBeUndefined();
  expect(findInstalled('constructor')).toBeUndefined();
});

test.each(installedModels.map((model) => [`${model.app}.${model.name}`, model] as const))(
  '%s has fields of known classes, with options these take, and a primary key',
  (_, { fields }) => {
    for (const { type, options } of fields) {
      const known = findFieldType(type);
      expect(Object.keys(known?.options ?? {})).toEqual(
        expect.arrayContaining(Object.keys(options)),
      );
    }
    expect(fields.filter(({ options }) => options['primary_key'] === true)).toHaveLength(1);
  },
);

test('targets are installed too, and each relation has its way back there', () => {
  for (const model of installedModels) {
    for (const { name, to } of model.fields) {
      if (to === undefined) continue;
      const from = `${model.app}.${model.name}.${name}`;
      expect(findInstalled(to)?.reverse.map((back) => back.from)).toContain(from);
    }
  }
});

test.each(installedBases.map((model) => [`${model.app}.${model.name}`, model] as const))(
  '%s is an abstract base that hands on its fields',
  (label, { fields }) => {
    const { models } = resolve(
      aDesign('A', { [label]: external, 'people.Person': { __bases__: [label] } }),
    );
    const names = fields.map(({ name }) => name);
    expect(models[0]).toMatchObject({ kind: 'abstract' });
    expect(models[1]).toMatchObject({ kind: 'concrete', isWhole: true });
    expect(models[1]?.fields.map(({ name }) => name)).toEqual(['id', ...names]);
  },
);
