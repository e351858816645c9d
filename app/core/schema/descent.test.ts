import { expect, test } from 'vitest';
import { aDesign, modelIn, o2o } from '../../testing/builders.ts';
import { descents, findDescent } from './descent.ts';
import { resolve } from './resolve.ts';
import { baseSentence, speak } from './sentences.ts';

const design = aDesign('A', {
  Stamped: { made: 'DateTimeField', Meta: { abstract: true } },
  Place: { __bases__: ['Stamped'] },
  Restaurant: { __bases__: ['Place'] },
  Bar: { __bases__: ['Place'], at: o2o('Place', { parent_link: true }) },
  Friend: { __bases__: ['Restaurant'], Meta: { proxy: true } },
});

test('every base is told once, by what it means', () => {
  const told = descents(resolve(design)).map(
    ({ model, base, kind, link }) =>
      `${speak(baseSentence(kind, model.model.name, base.model.name))} [${link?.name ?? ''}]`,
  );
  expect(told).toEqual([
    'Place has the fields of Stamped, in its own table []',
    'Each Restaurant is a Place: it shares its key [place_ptr]',
    'Each Bar is a Place: it shares its key [at]',
    'Friend is another class for the rows of Restaurant []',
  ]);
});

test('two models that are not so related have no descent', () => {
  const [place, bar] = [modelIn(design, 'Place').id, modelIn(design, 'Bar').id];
  const schema = resolve(design);
  expect(findDescent(schema, { model: bar, base: place })?.kind).toBe('rows');
  expect(findDescent(schema, { model: place, base: bar })).toBeNull();
});
