import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a dialog opens though the browser has no room for one line more', async () => {
  const localStorage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  vi.stubGlobal('window', { localStorage });
  const { openDialog, view } = await import('./view.ts');
  openDialog('share');
  expect(view.getState().dialog).toBe('share');
});
