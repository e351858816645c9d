import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { cancelTidying, tidying } from '../../state/layout/tidy.ts';
import { OnceButton } from '../../ui/OnceButton.tsx';
import styles from './Tidying.module.css';

/** What is done sooner needs no word of how far it is. */
const SOON_MS = 300;

/** How far a tidying is that takes its time, and what ends it. */
export function Tidying() {
  const current = useStore(tidying, (state) => state.current);
  const isOn = current !== null;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isOn]);
  if (!current || !late) return null;
  return (
    <div className={styles.bar} role="status">
      <span>Tidying…</span>
      <progress aria-label="Tidied models" value={current.done} max={current.of} />
      <span>
        {current.done} of {current.of}
      </span>
      <OnceButton onClick={cancelTidying}>Cancel</OnceButton>
    </div>
  );
}
