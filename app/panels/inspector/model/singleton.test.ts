import { expect, test } from 'vitest';
import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { setMeta } from '../../../core/commands/models.ts';
import { isSingleton } from '../../../core/cardinality/keptByChecks.ts';
import { checkDesign } from '../../../core/constraints/checkDesign.ts';
import { resolve } from '../../../core/schema/resolve.ts';
import { asSingleton } from './singleton.ts';

function only(given: GivenModel) {
  const design = aDesign('A', { 'shop.Setting': given });
  const [model] = resolve(design).models;
  if (!model) throw new Error('there is one model');
  return { design, model };
}

test('a check of the key makes a model one of a single row, and nothing is wrong with it', () => {
  const { design, model } = only({ name: 'TextField' });
  expect(isSingleton(model)).toBe(false);
  const value = asSingleton(model);
  expect(value).toEqual({
    code: '[models.CheckConstraint(condition=models.Q(pk=1), name="shop_setting_only_row")]',
  });
  const after = setMeta.run(design, {
    model: model.id,
    option: 'constraints',
    value: value ?? undefined,
  });
  const schema = resolve(after);
  expect(schema.models.map(isSingleton)).toEqual([true]);
  expect(checkDesign(schema)).toEqual([]);
});

test('other constraints stay', () => {
  const { model } = only({
    name: 'TextField',
    Meta: { constraints: code('[models.UniqueConstraint(fields=["name"], name="one")]') },
  });
  expect(asSingleton(model)).toEqual({
    code: expect.stringMatching(
      /^\[models\.UniqueConstraint\(.*, models\.CheckConstraint\(/s,
    ) as string,
  });
});

test.each([
  ['a key that is no number', { id: ['UUIDField', { primary_key: true }] } as GivenModel],
  ['constraints that are no list', { Meta: { constraints: code('CONSTRAINTS') } }],
])('it is not offered for %s', (_, given) => {
  expect(asSingleton(only(given).model)).toBeNull();
});
