import { beforeEach, expect, test, vi } from 'vitest';
import { emptyDesign } from '../core/design/design.ts';
import { changeRows, followRows, ownRows, setOwnRows } from './ownRows.ts';
import { open } from './workspace.ts';

const stored = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
});
const page = new EventTarget();
followRows(page);

/** Another tab writes what `changed` gives of what is stored. */
function otherTab(changed: (text: string) => string): void {
  for (const [key, text] of stored) {
    stored.set(key, changed(text));
    page.dispatchEvent(Object.assign(new Event('storage'), { key }));
  }
}

const openOwn = (id: string): void => open(emptyDesign(), { kind: 'own', id });

beforeEach(() => {
  stored.clear();
  openOwn('shop');
});

test('each design has its own rows, as they were left', () => {
  setOwnRows('m1', [{ name: 'Tea' }]);
  openOwn('blog');
  expect(ownRows.getState().own).toEqual({});
  openOwn('shop');
  expect(ownRows.getState().own).toEqual({ m1: [{ name: 'Tea' }] });
});

test('rows that two tabs change are the rows of both', () => {
  setOwnRows('m1', [{ name: 'Tea' }]);
  otherTab((text) => text.replace('"own":{', '"own":{"m2":[{"name":"Cup"}],'));
  setOwnRows('m1', [{ name: 'Coffee' }]);
  openOwn('blog');
  openOwn('shop');
  expect(ownRows.getState().own).toEqual({ m1: [{ name: 'Coffee' }], m2: [{ name: 'Cup' }] });
});

test('rows of a design that is only looked at stay when another tab writes', () => {
  setOwnRows('m1', [{ name: 'Tea' }]);
  open(emptyDesign(), { kind: 'shared' });
  changeRows({ seed: 7 });
  otherTab((text) => text);
  expect(ownRows.getState().seed).toBe(7);
});
