import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardinalSays, djangoSays, projectOf } from '../../testing/agreement.ts';
import { aDesign, code, external, fk, m2m } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { loggingIn, withUser } from '../../testing/designs/ownUser.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';
import { checkDesign } from './checkDesign.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const given: Readonly<Record<string, GivenModel>> = Object.fromEntries(
  ['auth.User', 'auth.Group', 'auth.Permission', 'contenttypes.ContentType'].map((label) => [
    label,
    external as GivenModel,
  ]),
);

test.each<[string, Readonly<Record<string, GivenModel>>, readonly string[]]>([
  [
    'a log of one’s own',
    { 'log.LogEntry': { user: fk('auth.User') } },
    ['fields.E304 log.LogEntry.user'],
  ],
  [
    'a log of content',
    { 'log.LogEntry': { content_type: fk('contenttypes.ContentType') } },
    ['fields.E304 log.LogEntry.content_type'],
  ],
  [
    'a log with a way back of its own',
    { 'log.LogEntry': { user: fk('auth.User', { related_name: 'acts' }) } },
    [],
  ],
  [
    'a way back called as the admin’s',
    { 'log.Act': { user: fk('auth.User', { related_name: 'logentry_set' }) } },
    ['fields.E304 log.Act.user', 'fields.E305 log.Act.user'],
  ],
  [
    'a user of one’s own app',
    { 'people.User': { groups: m2m('auth.Group') } },
    ['fields.E304 people.User.groups'],
  ],
  [
    'a group of one’s own app',
    { 'people.Group': { permissions: m2m('auth.Permission') } },
    ['fields.E304 people.Group.permissions'],
  ],
  [
    'a user with a field that the admin takes',
    { 'people.Person': { __bases__: ['auth.User'], logentry: 'IntegerField' } },
    ['models.E006 people.Person.logentry'],
  ],
])('%s: Cardinal and Django say the same', async (_, models, says) => {
  const said = await saidOf(aDesign('A', { ...given, ...models }));
  expect(said).toEqual({ stop: null, django: says, cardinal: says });
});

test.each<[string, Design, readonly string[]]>([
  ['a user that logs in', loggingIn('USERNAME_FIELD = "name"'), []],
  [
    'a text of required fields',
    loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = "email"'),
    ['auth.E001 people.Person'],
  ],
  [
    'a user name that is required twice',
    loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["email", "name"]'),
    ['auth.E002 people.Person'],
  ],
  [
    'is_anonymous to be called',
    loggingIn('USERNAME_FIELD = "name"\n\ndef is_anonymous(self):\n    return False'),
    ['auth.C009 people.Person'],
  ],
  [
    'is_authenticated to be called',
    loggingIn('USERNAME_FIELD = "name"\n\ndef is_authenticated(self):\n    return True'),
    ['auth.C010 people.Person'],
  ],
  [
    'a property whose plain method comes first',
    loggingIn(
      'USERNAME_FIELD = "name"\n\ndef is_anonymous(self):\n    return False\n\nis_anonymous = property(is_anonymous)',
    ),
    [],
  ],
  [
    'a user name that two can have',
    loggingIn('USERNAME_FIELD = "email"'),
    ['auth.E003 people.Person'],
  ],
  [
    'a user name that a constraint makes unique',
    loggingIn('USERNAME_FIELD = "email"', {
      Meta: {
        constraints: code('[models.UniqueConstraint(fields=["email"], name="one")]'),
      },
    }),
    [],
  ],
])('%s: Cardinal and Django say the same', async (_, design, says) => {
  expect(await saidOf(design)).toEqual({ stop: null, django: says, cardinal: says });
});

test.each([
  ['no name to log in by', 'USERNAME_FIELD', loggingIn('')],
  ['a name to log in by that is no field', 'no field named', loggingIn('USERNAME_FIELD = "nick"')],
  [
    'a user without rows',
    'not been installed',
    loggingIn('USERNAME_FIELD = "name"', { Meta: { abstract: true } }),
  ],
  [
    'any model for a user',
    'REQUIRED_FIELDS',
    withUser(aDesign('A', { 'people.Person': {} }), 'Person'),
  ],
  [
    'a user with all but is_anonymous',
    'is_anonymous',
    withUser(
      aDesign('A', {
        'people.Person': {
          name: ['CharField', { max_length: 9, unique: true }],
          __code__: 'USERNAME_FIELD = "name"\nREQUIRED_FIELDS = []\nis_authenticated = True',
        },
      }),
      'Person',
    ),
  ],
])('%s: Django stops, and Cardinal says so', async (_, error, design) => {
  const stop = await saidOf(design).then((said) => said.stop, String);
  expect(stop).toContain(error);
  expect(cardinalSays(design)).toEqual([]);
  const findings = checkDesign(resolve(design));
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

async function saidOf(design: Design) {
  const { files } = djangoExporter.export(resolve(design), { acceptedCode: true });
  const answer = await django.ask(files, projectOf(design));
  return {
    stop: answer.import_error,
    django: djangoSays(design, answer),
    cardinal: cardinalSays(design),
  };
}
