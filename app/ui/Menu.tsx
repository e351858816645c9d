import { ContextMenu, DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Keys } from './Keys.tsx';
import styles from './Menu.module.css';

/** One line of a menu, a line with more behind it, or a rule between groups. */
export type MenuItem =
  | {
      readonly label: string;
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      /** Marks the one that is chosen among several. */
      readonly checked?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly label: string; readonly items: readonly MenuItem[] }
  | 'rule';

type Kit = Pick<
  typeof DropdownMenu,
  'Item' | 'Separator' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal'
>;

function Items({ kit, items }: { readonly kit: Kit; readonly items: readonly MenuItem[] }) {
  return items.map((item, i) => {
    if (item === 'rule') return <kit.Separator key={i} className={styles.rule} />;
    if ('items' in item) {
      return (
        <kit.Sub key={i}>
          <kit.SubTrigger className={styles.item}>
            {item.label}
            <span className={styles.more} aria-hidden>
              ›
            </span>
          </kit.SubTrigger>
          <kit.Portal>
            <kit.SubContent className={styles.menu} collisionPadding={8}>
              <Items kit={kit} items={item.items} />
            </kit.SubContent>
          </kit.Portal>
        </kit.Sub>
      );
    }
    return (
      <kit.Item
        key={i}
        className={[styles.item, item.danger && styles.danger].filter(Boolean).join(' ')}
        disabled={item.disabled ?? false}
        onSelect={item.onSelect}
      >
        {item.checked !== undefined && (
          <span className={styles.check} aria-hidden>
            {item.checked ? '✓' : ''}
          </span>
        )}
        {item.label}
        {item.checked === true && <span className="visually-hidden"> (chosen)</span>}
        {item.shortcut !== undefined && <Keys keys={item.shortcut} />}
      </kit.Item>
    );
  });
}

interface MenuProps {
  readonly items: readonly MenuItem[];
  /** The button that opens it. */
  readonly children: ReactElement;
  readonly align?: 'start' | 'end';
}

/** A menu under a button. */
export function Menu({ items, children, align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Items kit={DropdownMenu} items={items} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Where a menu was asked for. */
export interface Press {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

interface RightClickMenuProps extends Omit<MenuProps, 'align'> {
  /** Called before it opens, with what was pressed: `items` are about that. */
  readonly onOpen: (press: Press) => void;
}

/** The menu of the right button, the menu key, or a long press, which not every browser tells as a right click. */
export function RightClickMenu({ items, onOpen, children }: RightClickMenuProps) {
  const press = useRef<Press | null>(null);
  const remember = ({ target, clientX, clientY }: Press) => {
    press.current = { target, clientX, clientY };
  };
  return (
    <ContextMenu.Root
      onOpenChange={(open) => {
        if (open && press.current) onOpen(press.current);
      }}
    >
      <ContextMenu.Trigger asChild onPointerDown={remember} onContextMenu={remember}>
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={styles.menu} collisionPadding={8}>
          <Items kit={ContextMenu as unknown as Kit} items={items} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
