import { useRef, useState } from 'react';
import type { DOMAttributes, MouseEvent, PointerEvent, ReactNode } from 'react';
import { later } from './later.tsx';
import type { MenuItem } from './Menu.tsx';

const MenuAt = later(
  async () => (await import('./Menu.tsx')).MenuAt,
  () => <p role="alert">The menu could not be fetched. Is there a network?</p>,
);

/** Brings the menu over before it is asked for. */
export const fetchMenu = MenuAt.fetch;

const LONG_PRESS_MS = 700;
/** A finger that lies still moves that much, in pixels. */
const TREMBLE = 10;

/** Where a menu was asked for. */
export interface Press {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

/** Promised where what they do has to come over first. */
type Items = readonly MenuItem[] | Promise<readonly MenuItem[]>;

interface Opened {
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
}

interface RightClickMenu {
  /** For the element the menu belongs to. */
  readonly handlers: DOMAttributes<HTMLElement>;
  /** To be drawn beside that element. */
  readonly menu: ReactNode;
}

/**
 * The menu of the right button, the menu key, or a long press, which not every browser tells as a right click.
 * `itemsFor` is asked with what was pressed, as the menu opens; where it has none there is no menu.
 */
export function useRightClickMenu(itemsFor: (press: Press) => Items): RightClickMenu {
  const [opened, setOpened] = useState<Opened | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const began = useRef<Press | null>(null);

  /** @returns whether there is a menu there, or may be. */
  const open = ({ target, clientX: x, clientY: y }: Press): boolean => {
    clearTimeout(timer.current);
    const show = (items: readonly MenuItem[]): boolean => {
      if (items.length > 0) setOpened({ items, x, y });
      return items.length > 0;
    };
    const found = itemsFor({ target, clientX: x, clientY: y });
    if (!(found instanceof Promise)) return show(found);
    void found.then(show);
    return true;
  };
  const end = () => clearTimeout(timer.current);
  const handlers = {
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      if (!event.defaultPrevented && open(event)) event.preventDefault();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      end();
      if (event.pointerType === 'mouse') return;
      const { target, clientX, clientY } = event;
      const press = { target, clientX, clientY };
      began.current = press;
      timer.current = setTimeout(() => open(press), LONG_PRESS_MS);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      const from = began.current;
      if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > TREMBLE) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  const menu = opened && <MenuAt {...opened} onClose={() => setOpened(null)} />;
  return { handlers, menu };
}
