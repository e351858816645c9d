import { expect, test } from 'vitest';
import type { GivenModel } from '../../../testing/builders.ts';
import { aDesign } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { nameEverything } from './names.ts';
import { scalars } from './scalars.ts';

const named = (models: Readonly<Record<string, GivenModel>>) => {
  const schema = resolve(aDesign('Names', models));
  return { all: schema.models, names: nameEverything(schema, schema.models) };
};

test.each([
  ['itself', ['Post'], ['Post']],
  ['a word of TypeScript', ['string', 'any'], ['stringModel', 'anyModel']],
  ['a global', ['Date', 'Record', 'Array'], ['DateModel', 'RecordModel', 'ArrayModel']],
  ['a global, and what it would become', ['Date', 'DateModel'], ['DateModel2', 'DateModel']],
  ['what only browsers have', ['Comment', 'Event', 'Document'], ['Comment', 'Event', 'Document']],
  ['what uploads use', ['Blob'], ['BlobModel']],
  ['no name at all', ['', '!'], ['Model', 'ModelModel']],
  ['several words', ['order item; drop'], ['OrderItemDrop']],
  ['a digit in front', ['2fast'], ['_2fast']],
  ['another script', ['Größe', '注文'], ['Größe', '注文']],
  ['a trap', ['__proto__', 'constructor'], ['__proto__', 'constructor']],
])('a model is called: %s', (_, given, want) => {
  const { all, names } = named(Object.fromEntries(given.map((name) => [`app.${name}`, {}])));
  expect(all.map((model) => names.model(model).read)).toEqual(want);
});

test('a model called as a derived type keeps its name', () => {
  const { all, names } = named({ 'app.Post': {}, 'app.PostCreate': {} });
  expect(all.map((model) => names.model(model))).toEqual([
    {
      read: 'Post',
      create: 'PostCreateInput',
      update: 'PostUpdate',
      filter: 'PostFilter',
      id: 'PostId',
      object: 'PostObject',
    },
    {
      read: 'PostCreate',
      create: 'PostCreateCreate',
      update: 'PostCreateUpdate',
      filter: 'PostCreateFilter',
      id: 'PostCreateId',
      object: 'PostCreateObject',
    },
  ]);
});

test('a model called as a scalar keeps its name, in every file', () => {
  const { names } = named({ 'a.Json': {}, 'b.Post': {} });
  expect(scalars.map(names.scalar)).toContain('JsonValue');
});

test('a model of another app keeps its name unless the file has one of that name', () => {
  const { names } = named({ 'shop.User': {}, 'auth_x.User': {}, 'shop.AuthXUser': {}, 'b.X': {} });
  expect(names.local('shop', 'shop', 'User')).toBe('User');
  expect(names.local('shop', 'auth_x', 'User')).toBe('AuthXUser2');
  expect(names.local('shop', 'auth_x', 'userSchema')).toBe('authXUserSchema2');
  expect(names.local('b', 'auth_x', 'User')).toBe('User');
});

test.each([
  ['the model in front', 'status', undefined, 'PostStatus', 'postStatusLabels'],
  ['the name of the enumeration', 'status', 'State', 'PostState', 'postStateLabels'],
  ['the model not twice', 'status', 'PostState', 'PostState', 'postStateLabels'],
  ['several words', 'payment_state', undefined, 'PostPaymentState', 'postPaymentStateLabels'],
  ['nothing usable', '?!', undefined, 'PostChoice', 'postChoiceLabels'],
])('choices are called: %s', (_, field, name, type, labels) => {
  const choices = { choices: [{ value: 'a', label: 'A' }], ...(name ? { name } : {}) };
  const { all, names } = named({ 'app.Post': { [field]: ['CharField', { choices }] } });
  const [, given] = all[0]?.fields ?? [];
  expect(given && all[0] && names.choices(all[0], given)).toMatchObject({ type, labels });
});

test('fields with the same choices under one name share a type', () => {
  const choices = { name: 'Level', choices: [{ value: 1, label: 'Low' }] };
  const given = ['IntegerField', { choices }] as const;
  const { all, names } = named({ 'app.Task': { urgency: given, weight: given } });
  const [task] = all;
  if (!task) throw new Error('one model was given');
  const [, urgency, weight] = task.fields.map((field) => names.choices(task, field));
  expect(urgency).toBeDefined();
  expect(urgency).toBe(weight);
});

test('fields of several models with one enumeration share a type that is called after it', () => {
  const choices = { name: 'Level', choices: [{ value: 1, label: 'Low' }] };
  const given = ['IntegerField', { choices }] as const;
  const { all, names } = named({
    'app.Task': { urgency: given },
    'app.Bug': { weight: given },
    'other.Task': { urgency: given },
  });
  const types = all.map((model) => model.fields.map((one) => names.choices(model, one)?.type));
  expect(types.flat().filter(Boolean)).toEqual(['Level', 'Level', 'TaskLevel']);
});

test('an inherited field has the type of the model that declares it', () => {
  const { all, names } = named({
    'app.Item': { __bases__: ['base.Base'], state: ['CharField', { choices: { a: 'A' } }] },
    'app.Book': { __bases__: ['Item'] },
    'base.Base': { kind: ['CharField', { choices: { a: 'A' } }], Meta: { abstract: true } },
  });
  const [item, book] = all;
  const [kind] = item?.fields.filter(({ name }) => name === 'kind') ?? [];
  const [state] = item?.fields.filter(({ name }) => name === 'state') ?? [];
  if (!item || !book || !kind || !state) throw new Error('a model or field is not there');
  expect(names.choices(item, kind)).toMatchObject({
    type: 'BaseKind',
    home: { label: 'base.Base' },
  });
  expect(names.choices(book, kind)?.type).toBe('BaseKind');
  expect(names.choices(book, state)?.type).toBe('ItemState');
});

test.each([
  [['shop'], ['shop'], 'scalars'],
  [['scalars'], ['scalars'], 'scalars2'],
  [['Shop', 'shop'], ['Shop', 'shop2'], 'scalars'],
  [['../../etc/passwd', 'a/b', 'C:\\x'], ['______etc_passwd', 'a_b', 'C__x'], 'scalars'],
  [['con', 'aux'], ['con_', 'aux_'], 'scalars'],
])('apps %j are files that stay in their folder', (apps, want, shared) => {
  const { names } = named(Object.fromEntries(apps.map((app) => [`${app}.X`, {}])));
  expect(apps.map(names.file)).toEqual(want);
  expect(names.shared).toBe(shared);
});
