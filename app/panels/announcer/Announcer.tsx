import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/hooks.ts';
import styles from './Announcer.module.css';

const SHOWN_FOR_MS = 4000;

/** Says what happened: a toast for the eye, a live region for screen readers. */
export function Announcer() {
  const { text, tone, count } = useWorkspace((state) => state.announcement);
  const [over, setOver] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setOver(count), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [count]);

  return (
    <>
      <div
        className="visually-hidden"
        role="status"
        aria-live={tone === 'refused' ? 'assertive' : 'polite'}
      >
        {/* A different key makes the same words count as new. */}
        <span key={count}>{text}</span>
      </div>
      {over !== count && text !== '' && (
        <div className={`${styles.toast} ${styles[tone]}`} aria-hidden>
          {text}
        </div>
      )}
    </>
  );
}
