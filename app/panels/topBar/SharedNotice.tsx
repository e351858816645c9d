import { Eye } from 'lucide-react';
import { useStore } from 'zustand';
import { freeExpressions } from '../../core/design/python/freeCode.ts';
import { acceptedCode, isAccepted } from '../../state/acceptedCode.ts';
import { useDesign } from '../../state/hooks.ts';
import { sharing } from '../../state/sharing/sharing.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './TopBar.module.css';

/** Says that the design came with a link, and what to know of it. */
export function SharedNotice() {
  const design = useDesign();
  const accepted = useStore(acceptedCode, ({ pieces }) => isAccepted(design, pieces));
  const free = accepted ? 0 : freeExpressions(design).length;
  const notes = useStore(sharing, (state) => state.notes);
  return (
    <div className={styles.shared}>
      <span className={styles.sharedWords}>
        <Eye size={14} aria-hidden /> Shared design · read only
      </span>
      {free > 0 && (
        <Tooltip text="Code of others is left out of what you export until you accept it.">
          <span className={styles.caution} role="note">
            Contains {free} Python {free === 1 ? 'expression' : 'expressions'}
          </span>
        </Tooltip>
      )}
      {notes.length > 0 && (
        <Tooltip text={notes.slice(0, 5).join(' ')}>
          <span className={styles.caution} role="note">
            Partly from a newer version
          </span>
        </Tooltip>
      )}
    </div>
  );
}
