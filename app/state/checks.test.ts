import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDesign } from '../testing/builders.ts';
import { checks, findingsNow, followChecks } from './checks.ts';
import { open, workspace } from './workspace.ts';

const faulty = (field: string) => aDesign('Faulty', { Thing: { [field]: ['CharField', {}] } });

let stop = (): void => {};

beforeEach(() => {
  stop = followChecks();
});
afterEach(() => stop());

test('what is found now waits for the check of the newest version', async () => {
  open(faulty('a__b'), { kind: 'own', id: 'one' });
  const found = (await findingsNow()).map(({ rule }) => rule);
  expect(found).toContain('field-name-double-underscore');
  expect(checks.getState().latest?.design).toBe(workspace.getState().design);
});

test('of a design just opened nothing is said before it is checked', async () => {
  open(faulty('a__b'), { kind: 'own', id: 'one' });
  await findingsNow();
  open(faulty('name'), { kind: 'own', id: 'two' });
  expect(checks.getState().latest).toBeNull();
  const found = (await findingsNow()).map(({ rule }) => rule);
  expect(found).not.toContain('field-name-double-underscore');
});

test('a version that is not the newest any more is not told', async () => {
  const told = vi.fn<() => void>();
  open(faulty('a__b'), { kind: 'own', id: 'one' });
  const old = workspace.getState().design;
  const unsubscribe = checks.subscribe(({ latest }) => {
    if (latest?.design === old) told();
  });
  open(faulty('name'), { kind: 'own', id: 'two' });
  await findingsNow();
  unsubscribe();
  expect(told).not.toHaveBeenCalled();
});
