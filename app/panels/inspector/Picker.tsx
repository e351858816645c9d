import { Command } from 'cmdk';
import { Check, ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useContext, useState } from 'react';
import { DescribedBy } from '../../ui/described.ts';
import styles from './Picker.module.css';

/** One thing to choose. */
export interface Pickable {
  readonly value: string;
  readonly label: string;
  /** Beside the label. */
  readonly hint: string;
  /** The heading it stands under; empty for none. */
  readonly group: string;
  /** A sentence below the label. */
  readonly summary?: string;
  /** What else it is found by. */
  readonly words?: string;
}

interface Props {
  readonly id?: string;
  readonly label: string;
  /** Those of one group stand together. */
  readonly items: readonly Pickable[];
  readonly value: string;
  /** Shown when nothing of the list is chosen. */
  readonly placeholder?: string;
  /** On the button in place of the chosen item's label, where there is little room; without a frame then. */
  readonly short?: string | undefined;
  readonly disabled?: boolean;
  /** What can be chosen besides the list, from what was typed. */
  readonly offer?: (typed: string) => Pickable | null;
  readonly onPick: (value: string) => void;
}

/** Brings what is chosen into sight, once the list is drawn. */
function showChosen(popover: EventTarget | null): void {
  requestAnimationFrame(() => {
    if (!(popover instanceof HTMLElement)) return;
    popover.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'center' });
  });
}

/** How well an item's words fit what was typed: its name's beginning best, a word of its sentence least. */
function likeness(_: string, search: string, words: readonly string[] = []): number {
  const wanted = search.trim().toLowerCase();
  const [label = '', ...others] = words.map((word) => word.toLowerCase());
  if (label.startsWith(wanted)) return 1;
  if (others.some((word) => word.startsWith(wanted))) return 0.8;
  if (label.includes(wanted)) return 0.6;
  return others.some((word) => word.includes(wanted)) ? 0.3 : 0;
}

/** One of many: a button that opens a list in which one finds by typing. */
export function Picker({
  id,
  label,
  items: listed,
  value,
  placeholder,
  short,
  disabled,
  offer,
  onPick,
}: Props) {
  const describedBy = useContext(DescribedBy);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const offered = offer?.(typed.trim()) ?? null;
  const items = offered ? [...listed, offered] : listed;
  const chosen = listed.find((item) => item.value === value && item.value !== '');
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setTyped('');
      }}
    >
      <Popover.Trigger asChild>
        <button
          type="button"
          id={id === '' ? undefined : id}
          className={short === undefined ? styles.trigger : `${styles.trigger} ${styles.bare}`}
          disabled={disabled}
          aria-describedby={describedBy}
          aria-label={`${label}: ${chosen?.label ?? placeholder ?? 'none'}`}
        >
          <span className={chosen ? styles.chosen : styles.placeholder}>
            {short ?? chosen?.label ?? placeholder ?? ''}
          </span>
          <ChevronDown size={14} aria-hidden className={styles.arrow} />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          onOpenAutoFocus={({ target }) => showChosen(target)}
        >
          <Command label={label} defaultValue={value} filter={likeness} loop>
            <Command.Input
              className={styles.search}
              placeholder="Type to find"
              value={typed}
              onValueChange={setTyped}
            />
            <Command.List className={styles.list}>
              <Command.Empty className={styles.empty}>Nothing is called that.</Command.Empty>
              {groups.map((group) => (
                <Command.Group key={group} heading={group} className={styles.group}>
                  {items
                    .filter((item) => item.group === group)
                    .map((item) => (
                      <Command.Item
                        key={item.value}
                        value={item.value === '' ? 'none' : item.value}
                        keywords={[item.label, item.hint, item.words ?? '']}
                        className={styles.item}
                        onSelect={() => {
                          setOpen(false);
                          onPick(item.value);
                        }}
                      >
                        <span className={styles.check}>
                          {item.value === value && <Check size={13} aria-hidden />}
                        </span>
                        <span className={styles.words}>
                          <span className={styles.line}>
                            <b>{item.label}</b>
                            <span className={styles.hint}>{item.hint}</span>
                          </span>
                          {item.summary !== undefined && (
                            <span className={styles.summary}>{item.summary}</span>
                          )}
                        </span>
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
