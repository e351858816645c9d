import { expect, test } from 'vitest';
import { metaOptions } from '../../../core/fieldTypes/metaOptions.ts';
import { aDesign, fk, modelIn } from '../../../testing/builders.ts';
import { fieldsOf } from './fieldsOf.ts';

const design = aDesign('A', {
  Stamped: { made: 'DateField', by: 'CharField', Meta: { abstract: true } },
  Place: { __bases__: ['Stamped'], name: 'CharField' },
  Bar: { __bases__: ['Place'], by: 'TextField', owner: fk('Place', { related_name: '+' }) },
});

test('an order can be by fields of the model and by what it has from its bases, each once', () => {
  const { ordering } = metaOptions;
  if (!ordering) throw new Error('no such option');
  const names = (name: string) =>
    fieldsOf(design, ordering, { owner: modelIn(design, name).id, field: null, value: 'text' }).map(
      (field) => field.name,
    );
  expect(names('Place')).toEqual(['name', 'made', 'by']);
  expect(names('Bar')).toEqual(['by', 'owner', 'made', 'name']);
});
