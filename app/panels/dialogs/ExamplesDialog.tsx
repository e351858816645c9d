import { examples } from '../../core/examples/catalogue.ts';
import { library } from '../../state/keeping/theLibrary.ts';
import { clearAddress } from '../../state/sharing/address.ts';
import { stage } from '../../state/stage.ts';
import { closeDialog } from '../../state/view.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Dialogs.module.css';

/** Opens an example as a new design of the reader's own. */
async function start(example: (typeof examples)[number]): Promise<void> {
  closeDialog();
  if (!(await library().adopt(example.design()))) return;
  clearAddress();
  requestAnimationFrame(() => stage()?.fit());
}

/** Designs to start from, each with the reason for its kind of relation. */
export function ExamplesDialog() {
  return (
    <Dialog
      title="Examples"
      description="Each opens as a new design of your own."
      open
      onClose={closeDialog}
      width={560}
    >
      <ul className={styles.cards}>
        {examples.map((example) => (
          <li key={example.id}>
            <button type="button" className={styles.card} onClick={() => void start(example)}>
              <strong>{example.title}</strong>
              <span>{example.why}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
