import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { folded } from '../../state/folded.ts';
import { useEditable, useMuted, useSettledDesign } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { mute } from './mute.ts';
import { placeName } from './place.ts';
import styles from './Problems.module.css';

/** The advice a design does not want to hear, folded away, each with a way to hear it again. */
export function MutedAdvice() {
  const design = useSettledDesign();
  const editable = useEditable();
  const [open, setOpen] = useState(false);
  const list = useId();
  const muted = folded(useMuted());
  if (muted.length === 0) return null;
  return (
    <div className={styles.muted}>
      <button
        type="button"
        className={styles.mutedCount}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden className={open ? styles.turned : undefined} />
        {muted.length} muted
      </button>
      <ul id={list} hidden={!open} aria-label="Muted advice">
        {muted.map((finding) => (
          <li key={`${finding.rule} ${finding.at.model} ${finding.at.field} ${finding.message}`}>
            <span className={styles.small}>
              {placeName(design, finding.at)}: {finding.message}
            </span>
            {editable && (
              <Button className={styles.fix} onClick={() => mute(finding, false)}>
                Hear again
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
