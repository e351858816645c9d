import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardinalSays, djangoSays, projectOf } from '../../testing/agreement.ts';
import { aDesign, code, external, fk, m2m } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { loggingIn } from '../../testing/designs/ownUser.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';

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

async function saidOf(design: Design) {
  const { files } = djangoExporter.export(resolve(design), { acceptedCode: true });
  const answer = await django.ask(files, projectOf(design));
  return {
    stop: answer.import_error,
    django: djangoSays(design, answer),
    cardinal: cardinalSays(design),
  };
}
