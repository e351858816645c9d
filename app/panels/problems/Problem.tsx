import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../core/constraints/rule.ts';
import { useSettledDesign } from '../../state/hooks.ts';
import { focusOn } from '../../state/focus.ts';
import { Fixes } from './Fixes.tsx';
import { placeName } from './place.ts';
import styles from './Problems.module.css';
import { SeverityIcon } from './SeverityIcon.tsx';
import { useFocusPassedOn } from './useFocusPassedOn.ts';

interface Props {
  readonly finding: Finding;
  /** Whether it is about what is selected. */
  readonly isHere: boolean;
  readonly onArrow: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One line of the list: what is wrong and where, a way there, why it matters, and what mends it. */
export function Problem({ finding, isHere, onArrow }: Props) {
  const design = useSettledDesign();
  const [open, setOpen] = useState(false);
  const why = useId();
  const message = useId();
  const line = useFocusPassedOn();
  const source = [finding.django, ...finding.along].filter((id) => id !== null).join(', ');
  const place = placeName(design, finding.at);
  return (
    <li
      ref={line}
      className={[styles.problem, isHere && styles.isHere, open && styles.isOpen]
        .filter(Boolean)
        .join(' ')}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={why}
        aria-label="Why?"
        aria-describedby={message}
        title="Why?"
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden className={open ? styles.turned : undefined} />
      </button>
      <div className={styles.told}>
        <button
          type="button"
          className={styles.jump}
          data-problem
          onClick={() => focusOn(finding.at, finding.also)}
          onKeyDown={(event) => {
            const wanted =
              event.key === 'ArrowRight' ? true : event.key === 'ArrowLeft' ? false : open;
            if (wanted !== open) setOpen(wanted);
            onArrow(event);
          }}
        >
          <SeverityIcon severity={finding.severity} />
          <span>
            <span id={message} className={styles.message}>
              {finding.message}
            </span>
            <span className={styles.small}>
              {source !== '' ? <code>{source}</code> : finding.rule.replaceAll('-', ' ')}
              {place !== '' && ` · ${place}`}
            </span>
          </span>
        </button>
        <div id={why} hidden={!open} className={styles.why}>
          <p>{finding.why}</p>
          <AlsoAt finding={finding} />
        </div>
      </div>
      <Fixes finding={finding} />
    </li>
  );
}

/** The other places a finding speaks of. */
function AlsoAt({ finding: { also } }: { readonly finding: Finding }) {
  const design = useSettledDesign();
  if (!also || also.length === 0) return null;
  return (
    <p>
      See also{' '}
      {also.map((place, i) => (
        <span key={i}>
          {i > 0 && ', '}
          <button type="button" className={styles.link} onClick={() => focusOn(place)}>
            {placeName(design, place)}
          </button>
        </span>
      ))}
    </p>
  );
}
