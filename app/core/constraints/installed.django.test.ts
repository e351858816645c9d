import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardinalSays, djangoSays, projectOf } from '../../testing/agreement.ts';
import { aDesign, external, fk, m2m } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
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
  const design = aDesign('A', { ...given, ...models });
  const { files } = djangoExporter.export(resolve(design));
  const answer = await django.ask(files, projectOf(design));
  expect(answer.import_error).toBe(null);
  expect(djangoSays(design, answer)).toEqual(says);
  expect(cardinalSays(design)).toEqual(says);
});
