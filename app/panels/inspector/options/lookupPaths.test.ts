import { expect, test } from 'vitest';
import { hasLookup } from '../../../core/constraints/lookups.ts';
import { fieldTypes } from '../../../core/fieldTypes/catalogue.ts';
import { resolve } from '../../../core/schema/resolve.ts';
import { aDesign, fk, modelIn } from '../../../testing/builders.ts';
import { completions, firstValue, isKnown, offered, valuesFor } from './lookupPaths.ts';

const design = aDesign('A', {
  Place: { name: 'CharField' },
  Bar: {
    __bases__: ['Place'],
    open: 'BooleanField',
    since: ['DateField', { null: true }],
    size: ['CharField', { choices: { choices: [{ value: 's', label: 'Small' }] } }],
    floors: 'IntegerField',
  },
  Drink: { bar: fk('Bar', { related_name: 'drinks' }), secret: fk('Bar', { related_name: '+' }) },
});

const model = (name: string) => {
  const found = resolve(design).byId.get(modelIn(design, name).id);
  if (!found) throw new Error(name);
  return found;
};

test('names of the model, of what it extends and of the ways back come first', () => {
  expect(completions(model('Bar'), '')).toEqual([
    'id',
    'name',
    'place_ptr',
    'open',
    'since',
    'size',
    'floors',
    'pk',
    'drinks',
  ]);
});

test('from a whole name it goes on with what can be asked of it', () => {
  expect(completions(model('Bar'), 'since')).toEqual(
    expect.arrayContaining(['since__gte', 'since__year', 'since__isnull']),
  );
  expect(completions(model('Bar'), 'open__')).toEqual([]);
  expect(completions(model('Drink'), 'bar__n')).toEqual(
    expect.arrayContaining(['bar__name', 'bar__isnull', 'bar__drinks']),
  );
  expect(completions(model('Drink'), 'nowhere__n')).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['Bar', 'name', true],
  ['Bar', 'name__istartswith', true],
  ['Bar', 'since__year__gte', true],
  ['Bar', 'drinks__bar__isnull', true],
  ['Bar', 'pk__in', true],
  ['Place', 'bar__floors', true],
  ['Bar', 'bar__floors', false],
  ['Bar', 'nothing', false],
  ['Bar', 'name__year', false],
  ['Drink', 'bar_id', true],
  ['Drink', 'bar__floors__lt', true],
  ['Drink', 'bar__gone', false],
])('of %s, %s is known: %s', (name, lookup, want) => {
  expect(isKnown(model(name), lookup)).toBe(want);
});

test.each([
  ['open', ['True', 'False'], 'True'],
  ['since__isnull', ['True', 'False'], 'True'],
  ['size', ['"s"'], '"s"'],
  ['floors', [], '0'],
  ['name', [], '""'],
  ['since__year', [], '0'],
  ['pk__in', [], '[]'],
  ['drinks', [], '1'],
  ['nothing', [], '""'],
])('%s is compared with %j', (lookup, values, first) => {
  expect(valuesFor(model('Bar'), lookup)).toEqual(values);
  expect(firstValue(model('Bar'), lookup)).toBe(first);
});

test('whatever is offered is a lookup of Django', () => {
  const base = model('Bar').primaryKey;
  const unknown = fieldTypes.flatMap((type) =>
    (offered[type.value] ?? []).filter((name) => !hasLookup({ ...base, type }, name)),
  );
  expect(unknown).toEqual([]);
});
