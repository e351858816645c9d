import { canMute } from '../../core/constraints/muting.ts';
import type { Folded } from '../../state/folded.ts';
import { useEditable } from '../../state/hooks.ts';
import { announce, apply } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { mute } from './mute.ts';
import styles from './Problems.module.css';

/** One button for each way to mend a finding, and one to hear no more of advice; one press, and undo takes it back. */
export function Fixes({ finding }: { readonly finding: Folded }) {
  const editable = useEditable();
  const { fixes, message } = finding;
  const isAdvice = canMute(finding);
  if (!editable || (fixes.length === 0 && !isAdvice)) return null;
  return (
    <div className={styles.fixes} role="group" aria-label={`Mend: ${message}`}>
      {fixes.map((fix) => (
        <Button
          key={fix.label}
          className={styles.fix}
          onClick={() => {
            if (apply(fix.change)) announce(`Done: ${fix.label}.`);
          }}
        >
          <span className={styles.way}>{fix.label}</span>
        </Button>
      ))}
      {isAdvice && (
        <Button className={styles.fix} look="quiet" onClick={() => mute(finding, true)}>
          Mute
        </Button>
      )}
    </div>
  );
}
