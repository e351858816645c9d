import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
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

interface MenuAtProps {
  readonly items: readonly MenuItem[];
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** A menu that is open at a point. */
export function MenuAt({ items, x, y, onClose }: MenuAtProps) {
  // Known before anything in the menu takes the focus.
  const [before] = useState(() => document.activeElement);
  return (
    <DropdownMenu.Root open onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className={styles.point} style={{ left: x, top: y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align="start"
          collisionPadding={8}
          aria-label="Menu"
          aria-labelledby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before instanceof HTMLElement) before.focus({ preventScroll: true });
          }}
        >
          <Items kit={DropdownMenu} items={items} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
