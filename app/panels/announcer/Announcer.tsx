import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/hooks.ts';
import styles from './Announcer.module.css';

const SHOWN_FOR_MS = 4000;
/** With a button in it: time enough to reach it. */
const SHOWN_WITH_OFFER_MS = 10_000;

/** Says what happened: a toast for the eye, a live region for screen readers. */
export function Announcer() {
  const { text, tone, offer, count } = useWorkspace((state) => state.announcement);
  const [over, setOver] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setOver(count), offer ? SHOWN_WITH_OFFER_MS : SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [count, offer]);

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
        <div className={`${styles.toast} ${styles[tone]}`} data-toast>
          <span aria-hidden>{text}</span>
          {offer && (
            <button
              type="button"
              className={styles.offer}
              onClick={() => {
                setOver(count);
                offer.perform();
              }}
            >
              {offer.label}
            </button>
          )}
        </div>
      )}
    </>
  );
}
