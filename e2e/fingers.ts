/** What a person does with one finger on a screen. */
import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Designer, Kind } from './designer.ts';
import type { Point } from './places.ts';
import { middleOf } from './places.ts';

export interface Finger {
  /** Begins at the menu of the first model, which a long press opens. */
  readonly connectByMenu: (from: string, to: string, kind: Kind) => Promise<void>;
  /** Draws a line from the handle of the first model. */
  readonly connectByHandle: (from: string, to: string, kind: Kind) => Promise<void>;
}

export async function fingerOf(designer: Designer): Promise<Finger> {
  const { page } = designer;
  const popup = page.getByRole('dialog', { name: /^Connect/ });
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints });

  const titleOf = (model: string): Locator =>
    designer.model(model).getByText(model, { exact: true }).first();

  const choose = async (kind: Kind) => {
    await popup.getByRole('button', { name: new RegExp(`^${kind}`) }).tap();
    await expect(popup).toBeHidden();
  };

  return {
    connectByMenu: async (from, to, kind) => {
      await touch('touchStart', await middleOf(titleOf(from)));
      const item = page.getByRole('menuitem', { name: 'Connect…' });
      await expect(item).toBeVisible();
      await touch('touchEnd');
      await item.tap();
      await popup.getByRole('option', { name: new RegExp(`^${to}`) }).tap();
      await choose(kind);
    },

    connectByHandle: async (from, to, kind) => {
      await titleOf(from).tap();
      const handle = designer.model(from).getByTitle('Drag to connect').last();
      await expect(handle).toBeVisible();
      const start = await middleOf(handle);
      const end = await middleOf(designer.model(to));
      await touch('touchStart', start);
      for (const part of [0.25, 0.5, 0.75, 1]) {
        const along = (a: number, b: number) => a + (b - a) * part;
        await touch('touchMove', { x: along(start.x, end.x), y: along(start.y, end.y) });
      }
      await touch('touchEnd');
      // Chromium swallows the first tap after a drag where `touch-action` is none, on any page.
      await popup.getByRole('heading').tap();
      await choose(kind);
    },
  };
}
