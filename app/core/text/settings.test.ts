import { expect, test } from 'vitest';
import { aDesign, modelIn } from '../../testing/builders.ts';
import { renameApp, setSettings } from '../commands/design.ts';
import { addModel, deleteModels, renameModel, setModelApp } from '../commands/models.ts';
import { emptyDesign } from '../design/design.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

test('settings that say the usual are not written, the others one a line', () => {
  expect(print(emptyDesign('x'))).toBe('cardinal 1 x\n');
  const design = setSettings.run(emptyDesign('x'), {
    database: 'postgresql',
    exports: {
      'typescript.decimals': 'string',
      'django.line_length': 100,
      'django.header': 'Made by us.\nAll of it.',
      'django.admin': true,
      'django.quotes': 'true',
    },
  });
  const text = print(design);
  expect(text).toBe(
    [
      'cardinal 1 x',
      ':database postgresql',
      ':export django.admin true',
      ':export django.header "Made by us.\\nAll of it."',
      ':export django.line_length 100',
      ':export django.quotes "true"',
      ':export typescript.decimals string',
      '',
    ].join('\n'),
  );
  expect(parse(text)).toMatchObject({ ok: true, design });
});

test('the project’s own user is named with its app, and follows its model', () => {
  const design = aDesign('A', { 'shop.Item': {}, 'accounts.Member': {}, 'accounts.User': {} });
  const { id } = modelIn(design, 'accounts.User');
  const set = setSettings.run(design, { authUser: { model: id } });
  expect(print(set)).toContain('\n:auth_user accounts.User\n');
  expect(parse(print(set)).design.settings.authUser).toEqual({ model: 'm3' });
  const renamed = renameModel.run(set, { model: id, name: 'Person' });
  expect(print(renamed)).toContain('\n:auth_user accounts.Person\n');
  // As after the deletion of any other target, what is lost is still named, and found when it is there again.
  const deleted = deleteModels.run(renamed, { models: [id] });
  expect(deleted.settings.authUser).toEqual({ missing: 'accounts.Person' });
  expect(parse(print(deleted))).toMatchObject({
    ok: true,
    design: { settings: { authUser: { missing: 'accounts.Person' } } },
  });
  const again = addModel.run(deleted, {
    app: 'accounts',
    name: 'Person',
    position: { x: 0, y: 0 },
  });
  expect(again.settings.authUser).toEqual({ model: modelIn(again, 'Person').id });
});

test('a user of two models with one label is told from the other', () => {
  const design = aDesign('A', { 'a.User': {}, 'b.User': {} });
  const both = renameApp.run(design, { app: 'b', label: 'c' });
  const twice = setModelApp.run(both, { models: [modelIn(both, 'c.User').id], app: 'a' });
  const second = twice.models[1];
  const set = setSettings.run(twice, { authUser: second ? { model: second.id } : null });
  expect(print(set)).toContain('\n:auth_user a.User#2\n');
  expect(parse(print(set)).design.settings.authUser).toEqual({ model: 'm2' });
});

test('Django’s own user goes without saying', () => {
  const design = setSettings.run(emptyDesign('x'), { authUser: { missing: 'auth.User' } });
  expect(print(design)).toBe('cardinal 1 x\n');
  expect(parse('cardinal 1 x\n:auth_user auth.User\n').design.settings.authUser).toBe(null);
});

test.each([
  [':auth_user', '“” is no model.'],
  [':auth_user `get_user()`', ':auth_user names a model, like "accounts.User".'],
  [':database oracle', '“oracle” is no database Cardinal knows.'],
  [':export quotes single', 'An export choice reads like ":export django.line_length 100".'],
  [':export django.quotes', 'An export choice reads like ":export django.line_length 100".'],
  [':export django.length 1.5', '“1.5” is no export choice.'],
])('%s is refused', (line, reason) => {
  expect(parse(`cardinal 1 x\n${line}\n`)).toMatchObject({ problems: [{ line: 2, reason }] });
});

test('a choice that no text can hold does not come along', () => {
  const design = setSettings.run(emptyDesign('x'), {
    exports: { quotes: 'single', 'a.b': Number.NaN, 'a.c': 1 },
  });
  expect(parse(print(design)).design.settings.exports).toEqual({ 'a.c': 1 });
});
