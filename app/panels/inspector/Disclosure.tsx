import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import styles from './Inspector.module.css';

/** Which parts are unfolded; kept while one goes from field to field, forgotten with the page. */
const unfolded = createStore<Readonly<Record<string, boolean>>>(() => ({}));

interface Props {
  /** Of the part, for remembering it. */
  readonly name: string;
  readonly title: string;
  /** A few words beside the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part that is folded away until it is wanted. */
export function Disclosure({ name, title, note = '', children }: Props) {
  const isOpen = useStore(unfolded, (state) => state[name] === true);
  const id = useId();
  return (
    <div className={styles.part}>
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => unfolded.setState({ [name]: !isOpen })}
      >
        <ChevronRight size={14} aria-hidden className={isOpen ? styles.turned : undefined} />
        {title} {note !== '' && <span className={styles.aside}>{note}</span>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
