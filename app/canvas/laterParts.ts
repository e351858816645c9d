/** What of the canvas comes over once the picture is there: what answers keys and presses, and what is drawn around it. */
import type { KeyboardEvent } from 'react';
import { announce } from '../state/workspace.ts';
import { later } from '../ui/later.tsx';
import { laterPart } from '../ui/laterPart.tsx';
import type { MenuItem } from '../ui/Menu.tsx';
import { fetchMenu } from '../ui/useRightClickMenu.tsx';
import type { Spot } from './menus.ts';

const Nothing = () => null;

export const Badge = laterPart(async () => (await import('./nodes/Badge.tsx')).Badge, Nothing);

export const ToolBar = laterPart(async () => (await import('./bars/ToolBar.tsx')).ToolBar, Nothing);

export const Tidying = laterPart(async () => (await import('./bars/Tidying.tsx')).Tidying, Nothing);

export const ConnectPopup = later(
  async () => (await import('./connect/ConnectPopup.tsx')).ConnectPopup,
  Nothing,
);

export const Overview = later(async () => (await import('./bars/Overview.tsx')).Overview, Nothing);

interface Hands {
  readonly pressKey: (event: KeyboardEvent) => boolean;
  readonly menuFor: (spot: Spot) => readonly MenuItem[];
}

let hands: Hands | undefined;

/** Brings over what answers keys and the right button. Fails as the network does; what is pressed next asks again. */
export async function fetchHands(): Promise<void> {
  const [keyboard, menus] = await Promise.all([
    import('./gestures/keyboard.ts'),
    import('./menus.ts'),
    fetchMenu(),
  ]);
  hands = { pressKey: keyboard.pressKey, menuFor: menus.menuFor };
}

/** @returns whether the key meant something to the canvas. */
export function pressKey(event: KeyboardEvent): boolean {
  if (!hands) fetchHands().catch(() => {});
  return hands?.pressKey(event) ?? false;
}

/** What the right button offers there. */
export function menuFor(spot: Spot): readonly MenuItem[] | Promise<readonly MenuItem[]> {
  return hands ? hands.menuFor(spot) : menuSoon(spot);
}

async function menuSoon(spot: Spot): Promise<readonly MenuItem[]> {
  try {
    await fetchHands();
  } catch {
    announce('The menu could not be fetched. Is there a network?', 'refused');
  }
  return hands?.menuFor(spot) ?? [];
}
