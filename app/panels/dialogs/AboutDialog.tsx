import { closeDialog } from '../../state/view.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Dialogs.module.css';

/** What Cardinal is, and where what one draws stays. */
export function AboutDialog() {
  return (
    <Dialog title="Cardinal" open onClose={closeDialog} width={440}>
      <div className={styles.prose}>
        <p>
          A schema designer for Django and TypeScript: draw models, see what is wrong, take away
          code that works.
        </p>
        <p>
          There is no server. Designs stay in this browser; a link holds the whole design and is
          read by the page that opens it.
        </p>
        <p>MIT licence.</p>
      </div>
    </Dialog>
  );
}
