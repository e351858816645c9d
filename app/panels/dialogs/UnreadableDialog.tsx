import { useStore } from 'zustand';
import { download, fileStem } from '../../state/keeping/files.ts';
import { keeping } from '../../state/keeping/keeping.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Dialogs.module.css';

/** A kept design that can't be read: its text as it stands, to be taken away. */
export function UnreadableDialog() {
  const unreadable = useStore(keeping, (state) => state.unreadable);
  if (!unreadable) return null;
  const { name, text, why } = unreadable;
  return (
    <Dialog
      title={`“${name}” can’t be read`}
      description={`It is kept as it stands. ${why}`}
      open
      onClose={closeDialog}
      width={640}
    >
      <textarea
        className={styles.raw}
        aria-label="Its text"
        rows={14}
        readOnly
        value={text.slice(0, 20_000)}
      />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => download(`${fileStem(name)}.cardinal`, text)}>
          Download the text
        </Button>
      </div>
    </Dialog>
  );
}
