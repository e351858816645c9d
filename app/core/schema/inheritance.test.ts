import { describe, expect, test } from 'vitest';
import { aDesign, code, fk, m2m, missing, modelIn, o2o } from '../../testing/builders.ts';
import { setBases } from '../commands/models.ts';
import { renameDesign } from '../commands/design.ts';
import type { Design } from '../design/design.ts';
import { setAppCode } from '../commands/design.ts';
import { resolve } from './resolve.ts';
import { allFieldsOf, extendedBy } from './schema.ts';
import type { ResolvedField } from './schema.ts';

const model = (design: Design, name: string) => {
  const found = resolve(design).byId.get(modelIn(design, name).id);
  if (!found) throw new Error(`${name} is not resolved`);
  return found;
};
const names = (fields: readonly ResolvedField[]): string[] => fields.map(({ name }) => name);
const abstract = { abstract: true };

describe('an abstract base', () => {
  const design = aDesign('A', {
    Stamped: {
      made: 'DateTimeField',
      by: fk('User', { related_name: '%(app_label)s_%(class)s_set' }),
      before: fk('self', { null: true, related_name: '+' }),
      Meta: { ...abstract, ordering: ['-made'], db_table: 'stamped' },
    },
    User: {},
    'shop.Book': { __bases__: ['app.Stamped'], title: 'CharField' },
    'shop.Letter': { __bases__: ['app.Stamped'], made: 'DateField', Meta: { verbose_name: 'x' } },
  });

  test('hands its fields on, before the model’s own, unless the model has that name itself', () => {
    expect(names(model(design, 'Book').fields)).toEqual(['id', 'made', 'by', 'before', 'title']);
    expect(names(model(design, 'Letter').fields)).toEqual(['id', 'by', 'before', 'made']);
    expect(model(design, 'Letter').fields.at(-1)).toMatchObject({ typeId: 'DateField' });
    expect(model(design, 'Book').fields[1]?.declaredIn).toBe(modelIn(design, 'Stamped').id);
  });

  test('has no key and no ways back of its own', () => {
    expect(model(design, 'Stamped').kind).toBe('abstract');
    expect(names(model(design, 'Stamped').fields)).toEqual(['made', 'by', 'before']);
    expect(model(design, 'User').reverse.map(({ accessor }) => accessor)).toEqual([
      'shop_book_set',
      'shop_letter_set',
    ]);
  });

  test('gives each model that has it relations of its own, and is drawn once', () => {
    const { relations, drawn } = resolve(design);
    expect(relations.map(({ owner, field }) => `${owner.model.name}.${field.name}`)).toEqual([
      'Book.by',
      'Book.before',
      'Letter.by',
      'Letter.before',
    ]);
    expect(relations[1]?.target).toBe(model(design, 'Book'));
    expect(drawn.map(({ owner, field }) => `${owner.model.name}.${field.name}`)).toEqual([
      'Stamped.by',
      'Stamped.before',
    ]);
  });

  test('hands its Meta on to a model that has none, and to nobody else', () => {
    expect(Object.keys(model(design, 'Book').meta)).toEqual(['ordering', 'db_table']);
    expect(model(design, 'Book')).toMatchObject({ kind: 'concrete', table: 'stamped' });
    expect(Object.keys(model(design, 'Letter').meta)).toEqual(['verbose_name']);
  });
});

test('a Meta that extends another adds to it', () => {
  const design = aDesign('A', {
    Base: { at: 'DateField', Meta: { ...abstract, ordering: ['at'], verbose_name: 'base' } },
    Book: { __bases__: ['Base'], __meta_bases__: ['Base'], Meta: { verbose_name: 'book' } },
  });
  expect(model(design, 'Book').meta).toEqual({
    ordering: [{ field: modelIn(design, 'Base').fields[0]?.id }],
    verbose_name: 'book',
  });
});

describe('a base with a table', () => {
  const design = aDesign('A', {
    Place: { name: 'CharField', Meta: { ordering: ['name'], db_table: 'places' } },
    Restaurant: { __bases__: ['Place'], stars: 'IntegerField' },
    Bar: { __bases__: ['Place'], place: o2o('Place', { parent_link: true }) },
    Pub: { __bases__: ['Bar'], pub_key: ['AutoField', { primary_key: true }] },
  });

  test('is extended by a one-to-one that is the key', () => {
    const restaurant = model(design, 'Restaurant');
    expect(names(restaurant.fields)).toEqual(['place_ptr', 'stars']);
    expect(restaurant.primaryKey).toMatchObject({ name: 'place_ptr', implicit: true });
    expect(restaurant.relations[0]).toMatchObject({
      implicit: true,
      accessor: 'restaurant',
      forward: { min: 1, max: 1 },
      reverse: { min: 0, max: 1 },
    });
    expect(model(design, 'Place').reverse).toHaveLength(2);
  });

  test('is extended by the link that was declared for it', () => {
    expect(names(model(design, 'Bar').fields)).toEqual(['place']);
    expect(model(design, 'Bar').primaryKey).toMatchObject({ name: 'place', primaryKey: true });
  });

  test('is extended by a plain link where the model has a key of its own', () => {
    expect(names(model(design, 'Pub').fields)).toEqual(['bar_ptr', 'pub_key']);
    expect(model(design, 'Pub').primaryKey.name).toBe('pub_key');
    expect(model(design, 'Pub').fields[0]).toMatchObject({ primaryKey: false, unique: true });
  });

  test('lends its fields, and only how rows are ordered of its Meta', () => {
    expect(names(allFieldsOf(model(design, 'Pub')))).toEqual([
      'id',
      'name',
      'place',
      'bar_ptr',
      'pub_key',
    ]);
    expect(extendedBy(model(design, 'Pub')).map(({ label }) => label)).toEqual([
      'app.Bar',
      'app.Place',
    ]);
    expect(Object.keys(model(design, 'Restaurant').meta)).toEqual(['ordering']);
    expect(model(design, 'Restaurant').table).toBe('app_restaurant');
  });
});

test('a proxy is another class for the same rows', () => {
  const design = aDesign('A', {
    Person: { name: 'CharField', friends: m2m('self') },
    Friend: { __bases__: ['Person'], Meta: { proxy: true } },
    Letter: { to_whom: fk('Friend') },
  });
  const person = model(design, 'Person');
  expect(model(design, 'Friend')).toMatchObject({ kind: 'proxy', fields: [], table: person.table });
  expect(model(design, 'Friend').concrete).toBe(person);
  expect(model(design, 'Friend').primaryKey).toBe(person.primaryKey);
  expect(names(allFieldsOf(model(design, 'Friend')))).toEqual(['id', 'name', 'friends']);
  expect(person.reverse.map(({ accessor }) => accessor)).toEqual([null, 'letter_set']);
});

describe('several bases', () => {
  test('give the first field of a name, nearest first', () => {
    const design = aDesign('A', {
      A: { x: 'CharField', a: 'CharField', Meta: abstract },
      B: { x: 'TextField', b: 'CharField', Meta: abstract },
      C: { __bases__: ['B', 'A'], Meta: abstract },
      D: { __bases__: ['C', 'A'] },
    });
    expect(model(design, 'D').ancestors.map(({ label }) => label)).toEqual([
      'app.C',
      'app.B',
      'app.A',
    ]);
    expect(names(model(design, 'D').fields)).toEqual(['id', 'x', 'b', 'a']);
    expect(model(design, 'D').fields[1]?.typeId).toBe('TextField');
  });

  test('that Python can put in no order are said so', () => {
    const design = aDesign('A', {
      A: { Meta: abstract },
      B: { __bases__: ['A'], Meta: abstract },
      C: { __bases__: ['A', 'B'] },
    });
    expect(model(design, 'C')).toMatchObject({ isTangled: true, isCyclic: false });
    expect(model(design, 'B').isTangled).toBe(false);
  });

  test('that lead back are said so, and left out', () => {
    const start = aDesign('A', { A: {}, B: { __bases__: ['A'] } });
    const [a, b] = [modelIn(start, 'A').id, modelIn(start, 'B').id];
    const design = setBases.run(start, { model: a, bases: [{ model: b }] });
    expect(resolve(design).models.map(({ isCyclic }) => isCyclic)).toEqual([true, true]);
  });

  test('of which one is not in the design may bring more than is known', () => {
    const design = aDesign('A', {
      A: { __bases__: [code('models.Model')] },
      B: { __bases__: [missing('lib.Base')] },
      C: { __bases__: ['A', code('lib.Mixin')] },
      D: { __bases__: ['C'] },
    });
    const whole = resolve(design).models.map(({ isWhole }) => isWhole);
    expect(whole).toEqual([true, false, false, false]);
  });

  test('of which one is a class of the app’s code brings no fields when that is made of nothing', () => {
    const design = aDesign('A', {
      A: { __bases__: [code('Plain')] },
      B: { __bases__: [code('Empty'), code('Bare')] },
      C: { __bases__: [code('Made')] },
      D: { __bases__: [code('Twice')] },
      E: { __bases__: [code('Decorated')] },
      F: { __bases__: [code('Inner')] },
    });
    const said = `class Plain:
    class Inner: pass
class Empty(): pass
class Bare( object ): pass
class Made(Base): pass
class Twice: pass
Twice = Base
@final
class Decorated: pass`;
    const told = setAppCode.run(design, { app: design.apps[0]?.label ?? '', code: said });
    const whole = resolve(told).models.map(({ isWhole }) => isWhole);
    expect(whole).toEqual([true, true, false, false, false, false]);
  });
});

test('what a change does not touch keeps its identity', () => {
  const design = aDesign('A', {
    Stamped: { made: 'DateTimeField', Meta: { ...abstract, ordering: ['made'] } },
    Book: { __bases__: ['Stamped'], title: 'CharField' },
  });
  const before = model(design, 'Book');
  const after = model(renameDesign.run(design, { name: 'B' }), 'Book');
  expect(after.fields).toBe(before.fields);
  expect(after.meta).toBe(before.meta);
});

test('a long line of bases and many diamonds take no longer than others', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `M${i}`,
      i === 0
        ? {}
        : i < 300
          ? { __bases__: [`M${i - 1}`] }
          : { __bases__: [`M${i - 1}`, `M${i - 2}`] },
    ]),
  );
  const design = aDesign('A', chain);
  expect(model(design, 'M399').isTangled).toBe(true);
  expect(extendedBy(model(design, 'M299'))).toHaveLength(299);
});

test('Meta that extends that of a model with a table extends that of its abstract base, if it has one', () => {
  const design = aDesign('A', {
    Base: { Meta: { ...abstract, verbose_name: 'base' } },
    Book: { __bases__: ['Base'], Meta: { verbose_name: 'book' } },
    Novel: { __bases__: ['Book'], __meta_bases__: ['Book'], name: 'TextField' },
    Plain: { Meta: { verbose_name: 'plain' } },
    Other: { __meta_bases__: ['Plain'] },
  });
  expect(model(design, 'Novel').meta).toEqual({ verbose_name: 'base' });
  expect(model(design, 'Other').meta).toEqual({});
});

test('a model made of a proxy extends the rows of the model that stands for, and its link is called after it', () => {
  const design = aDesign('A', {
    Person: {},
    Member: { __bases__: ['Person'], Meta: { proxy: true } },
    Guest: { __bases__: ['Member'] },
  });
  expect(names(model(design, 'Guest').fields)).toEqual(['person_ptr']);
});

test('a link through an abstract class itself goes through whichever model has it as a base', () => {
  const design = aDesign('A', {
    Base: { tags: m2m('Tag', { through: 'Base' }), Meta: abstract },
    Tag: {},
    Book: { __bases__: ['Base'] },
  });
  expect(model(design, 'Book').relations[0]?.through).toBe(model(design, 'Book'));
});

test('a many-to-many of an abstract class to the model that inherits it goes one way', () => {
  const design = aDesign('A', {
    Base: { books: m2m('Book'), friends: m2m('Base'), Meta: abstract },
    Book: { __bases__: ['Base'] },
  });
  const both = model(design, 'Book').relations.map(({ symmetrical }) => symmetrical);
  expect(both).toEqual([false, true]);
});

test('the link to a parent is no field where an ancestor has an attribute of its name', () => {
  const design = aDesign('A', {
    Tag: { author_ptr: o2o('Author') },
    Author: { __bases__: ['Tag'] },
    Poet: { __bases__: ['Author'] },
  });
  expect(names(model(design, 'Poet').fields)).toEqual([]);
  expect(model(design, 'Poet').primaryKey.name).toBe('author_ptr');
});
