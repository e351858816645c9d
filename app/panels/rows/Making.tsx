import { useEffect, useState } from 'react';
import { OnceButton } from '../../ui/OnceButton.tsx';
import styles from './Rows.module.css';
import type { Example, Wish } from './useExample.ts';

/** Rows that are there sooner need no word of how far they are. */
const SOON_MS = 300;

/** How far the rows are that are being made, or that they are not there, and what can be done about it. */
export function Making(example: Example) {
  const { stage, made, wish, cancel, again } = example;
  const [late, setLate] = useState<Wish | null>(null);
  const isMaking = stage.kind === 'making';
  useEffect(() => {
    if (!isMaking) return undefined;
    const timer = setTimeout(() => setLate(wish), SOON_MS);
    return () => clearTimeout(timer);
  }, [isMaking, wish]);
  const isLate = isMaking && late === wish;
  return (
    <div className={styles.making}>
      {isLate && (
        <progress
          aria-label="Making rows"
          {...(stage.of === null ? {} : { value: stage.made, max: stage.of })}
        />
      )}
      <span role="status">{(!isMaking || isLate || made === null) && wordsOf(example)}</span>
      {isLate && stage.of !== null && (
        <span>
          {stage.made} of {stage.of}
        </span>
      )}
      {isLate && <OnceButton onClick={cancel}>Cancel</OnceButton>}
      {stage.kind === 'cancelled' && <OnceButton onClick={again}>Make them after all</OnceButton>}
      {stage.kind === 'failed' && <OnceButton onClick={again}>Try again</OnceButton>}
    </div>
  );
}

function wordsOf({ stage, made }: Example): string {
  const before = made === null ? 'There are none.' : 'These are the rows of before.';
  switch (stage.kind) {
    case 'making':
      return 'Making rows…';
    case 'made':
      return '';
    case 'cancelled':
      return `Cancelled. ${before}`;
    case 'failed':
      return `The rows could not be made. ${before}`;
  }
}
