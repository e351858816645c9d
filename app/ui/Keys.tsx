import styles from './Keys.module.css';

const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ...(mac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵', Backspace: '⌫' } : { Mod: 'Ctrl' }),
};

/** `Mod+Shift+Z` as this machine's keyboard names it. */
export const spellKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join(mac ? '' : '+');

/** A shortcut, drawn as keys. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className={styles.keys}>{spellKeys(keys)}</kbd>;
}
