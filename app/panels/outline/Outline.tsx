import { Search } from 'lucide-react';
import { palette } from '../../actions/viewActions.ts';
import { Keys } from '../../ui/Keys.tsx';
import { AddButtons } from './AddButtons.tsx';
import { ModelTree } from './ModelTree.tsx';
import styles from './Outline.module.css';

/** The design as a list: its apps and their models. */
export function Outline() {
  return (
    <div className={styles.outline}>
      <button type="button" className={styles.search} onClick={palette.perform}>
        <Search size={14} aria-hidden />
        <span>Find or run…</span>
        <Keys keys="Mod+K" />
      </button>
      <ModelTree />
      <AddButtons />
    </div>
  );
}
