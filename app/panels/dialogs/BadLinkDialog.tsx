import { useStore } from 'zustand';
import type { LinkFailure } from '../../core/shareLink/decodeLink.ts';
import { clearAddress } from '../../state/sharing/address.ts';
import { sharing } from '../../state/sharing/sharing.ts';
import { closeDialog, openDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Dialogs.module.css';

const titles: Readonly<Record<LinkFailure, string>> = {
  'cut-off': 'The link was cut off',
  damaged: 'The link is damaged',
  'newer-version': 'The link needs a newer Cardinal',
  'too-large': 'The link is too large',
  'not-a-link': 'No design in this link',
};

/** Why a link does not open, and what to do. */
export function BadLinkDialog() {
  const trouble = useStore(sharing, (state) => state.trouble);
  const close = () => {
    clearAddress();
    closeDialog();
  };
  if (!trouble) return null;
  return (
    <Dialog title={titles[trouble.failure]} description={trouble.why} open onClose={close}>
      <p className={styles.hint}>Your own designs are as you left them.</p>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            clearAddress();
            openDialog('open');
          }}
        >
          Paste the link again…
        </Button>
        <Button look="primary" onClick={close}>
          Go to my designs
        </Button>
      </div>
    </Dialog>
  );
}
