import { useStore } from 'zustand';
import { downloadOpen } from '../../state/keeping/files.ts';
import type { SaveState as State } from '../../state/keeping/keeping.ts';
import { isInDanger, keeping } from '../../state/keeping/keeping.ts';
import styles from './TopBar.module.css';

const words: Readonly<Record<State, string>> = {
  nothing: '',
  saved: 'Saved',
  saving: 'Saving…',
  full: 'Not saved: disk full',
  tooLarge: 'Not saved: too large',
  failed: 'Not saved',
};

/** Whether what is on the screen is kept; when it is not, the way to keep it. */
export function SaveState() {
  const save = useStore(keeping, (state) => state.save);
  const inDanger = useStore(keeping, isInDanger);
  if (!inDanger) return <span className={styles.save}>{words[save]}</span>;
  const why = save === 'saved' || save === 'saving' ? 'This browser keeps nothing' : words[save];
  return (
    <span className={styles.notSaved} role="alert">
      {why} —{' '}
      <button type="button" className={styles.link} onClick={downloadOpen}>
        download a copy
      </button>
    </span>
  );
}
