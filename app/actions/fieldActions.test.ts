import { expect, test } from 'vitest';
import { isSlotted } from '../core/cardinality/keptByChecks.ts';
import type { FieldId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';
import { open, select, selectField, workspace } from '../state/workspace.ts';
import { aDesign, fk } from '../testing/builders.ts';
import { keepMostInClean, keepMostInDatabase, writeNumbersTest } from './fieldActions.ts';

const enabled = () =>
  [keepMostInDatabase, keepMostInClean].map((action) => action.enabled?.(workspace.getState()));

/** Opens a design in which a team has at most and at least so many players, with the key to it selected. */
function openLeague(most?: number, least?: number): FieldId {
  const numbers = {
    ...(most === undefined ? {} : { reverse_max: most }),
    ...(least === undefined ? {} : { reverse_min: least }),
  };
  const design = aDesign('League', { Team: {}, Player: { team: fk('Team', numbers) } });
  open(design, { kind: 'own', id: 'league' });
  const id = design.models.flatMap(({ fields }) => fields)[0]?.id;
  if (id === undefined) throw new Error('there is one key');
  selectField(id);
  return id;
}

test('where no most is stated there is none to keep', () => {
  openLeague();
  expect(enabled()).toEqual([false, false]);
});

test('the most of the selected relation can be kept by the database, after which nothing else need do so', () => {
  const id = openLeague(5);
  expect(enabled()).toEqual([true, true]);
  keepMostInDatabase.perform();
  expect(enabled()).toEqual([false, false]);
  const schema = resolve(workspace.getState().design);
  const relation = schema.relations.find(({ field }) => field.id === id);
  expect(relation && isSlotted(schema, relation)).toBe(true);
});

test('or by a clean(), which leaves the database to do so too', () => {
  const id = openLeague(5);
  keepMostInClean.perform();
  expect(enabled()).toEqual([true, false]);
  const field = workspace.getState().design.models[1]?.fields.find((one) => one.id === id);
  expect(field?.options['reverse_clean']).toBe(true);
});

test('what nothing but a test can tell of the selected relation is counted by one that is written', () => {
  openLeague(5);
  expect(writeNumbersTest.enabled?.(workspace.getState())).toBe(true);
  writeNumbersTest.perform();
  expect(workspace.getState().design.settings.exports['django.tests']).toBe(true);
  expect(writeNumbersTest.enabled?.(workspace.getState())).toBe(false);
});

test.each([
  ['no number', undefined, (): void => undefined],
  ['a most that the database keeps', 5, keepMostInDatabase.perform],
  ['a most that clean() keeps', 5, keepMostInClean.perform],
])('of %s no test is offered', (_, most, perform) => {
  openLeague(most);
  perform();
  expect(writeNumbersTest.enabled?.(workspace.getState())).toBe(false);
});

test('a least is left to the test whoever keeps the most', () => {
  openLeague(5, 2);
  keepMostInClean.perform();
  expect(writeNumbersTest.enabled?.(workspace.getState())).toBe(true);
});

test.each([
  ['7', true],
  ['0..*', false],
])('of %s rows of the selected model a test is offered: %s', (rows, isOffered) => {
  const design = aDesign('Week', { Weekday: { __rows__: rows } });
  open(design, { kind: 'own', id: 'week' });
  select({ models: design.models.map(({ id }) => id) });
  expect(writeNumbersTest.enabled?.(workspace.getState())).toBe(isOffered);
});
