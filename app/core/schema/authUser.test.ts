import { expect, test } from 'vitest';
import { aDesign, external, fk, m2m, modelIn } from '../../testing/builders.ts';
import { setSettings } from '../commands/design.ts';
import { deleteModels } from '../commands/models.ts';
import type { Design } from '../design/design.ts';
import { userCandidates } from './authUser.ts';
import { resolve } from './resolve.ts';

const club = (): Design =>
  aDesign('Club', {
    'auth.User': external,
    'auth.AbstractUser': external,
    'people.Person': {},
    'people.Member': {
      __bases__: ['auth.AbstractUser'],
      sponsor: fk('auth.User'),
      friends: m2m('auth.User'),
    },
    'club.Card': { holder: fk('auth.User', { related_name: 'cards' }) },
  });

const withUser = (design: Design, name: string): Design =>
  setSettings.run(design, { authUser: { model: modelIn(design, name).id } });

const targets = (design: Design): readonly (string | undefined)[] =>
  resolve(design).drawn.map(({ target }) => target?.label);

test('what refers to Django’s user refers to the model in its place', () => {
  const design = club();
  expect(resolve(design).authUser).toBe(null);
  expect(targets(design)).toEqual(['auth.User', 'auth.User', 'auth.User']);
  const own = withUser(design, 'Member');
  expect(resolve(own).authUser?.label).toBe('people.Member');
  expect(targets(own)).toEqual(['people.Member', 'people.Member', 'people.Member']);
  const member = resolve(own).authUser;
  expect(member?.reverse.map(({ accessor }) => accessor)).toEqual([
    'member_set',
    'member_set',
    'cards',
  ]);
  // Named by the setting and not as "self", so that the links go one way.
  expect(member?.relations.find(({ field }) => field.name === 'friends')?.symmetrical).toBe(false);
});

test('Django’s own user, or one that is gone, is in nobody’s place', () => {
  const design = club();
  expect(resolve(withUser(design, 'auth.User')).authUser).toBe(null);
  const own = withUser(design, 'Member');
  const gone = deleteModels.run(own, { models: [modelIn(own, 'Member').id] });
  expect(resolve(gone).authUser).toBe(null);
  expect(targets(gone)).toEqual(['auth.User']);
});

test('models that extend Django’s user come first among those that could be the user', () => {
  const { likely, others } = userCandidates(resolve(club()));
  expect(likely.map(({ label }) => label)).toEqual(['people.Member']);
  expect(others.map(({ label }) => label)).toEqual(['people.Person', 'club.Card']);
});
