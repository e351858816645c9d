import { expect, test } from 'vitest';
import { resolve } from '../../../core/schema/resolve.ts';
import { aDesign, modelIn } from '../../../testing/builders.ts';
import { inheritedFields } from './inheritedFields.ts';

const design = aDesign('A', {
  Stamped: { made: 'DateField', seen: 'DateField', Meta: { abstract: true } },
  Place: { __bases__: ['Stamped'], name: 'CharField' },
  Bar: { __bases__: ['Place'], drinks: 'CharField' },
  Local: { __bases__: ['Place'], Meta: { proxy: true } },
  Book: { __bases__: ['Stamped'], made: 'DateTimeField' },
});
const inherited = (name: string) => {
  const schema = resolve(design);
  const model = schema.byId.get(modelIn(design, name).id);
  return (model ? inheritedFields(model, schema) : []).map(
    ({ from, fields }) =>
      `${from.model.name}: ${fields.map(({ field, canOverride }) => field.name + (canOverride ? '*' : '')).join(' ')}`,
  );
};

test.each([
  ['Stamped', []],
  ['Place', ['Stamped: made* seen*']],
  ['Book', ['Stamped: seen*']],
  ['Bar', ['Place: id name', 'Stamped: made seen']],
  ['Local', ['Place: id name', 'Stamped: made seen']],
])('%s has of its bases, with those it can have itself marked: %s', (name, want) => {
  expect(inherited(name)).toEqual(want);
});
