import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { newDesign, openDesign, openExamples } from '../../actions/designActions.ts';
import { keeping } from '../../state/keeping/keeping.ts';
import type { Entry } from '../../state/keeping/shelf.ts';
import { library } from '../../state/keeping/theLibrary.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DesignLine } from './DesignLine.tsx';
import styles from './Dialogs.module.css';

/** Every design of this browser, and the trash. */
export function DesignsDialog() {
  const entries = useStore(keeping, (state) => state.entries);
  const lasting = useStore(keeping, (state) => state.lasting);
  const [now] = useState(() => Date.now());
  useEffect(() => {
    void library().refresh();
  }, []);
  const kept = entries.filter(({ deleted }) => deleted === null);
  const trash = entries.filter(({ deleted }) => deleted !== null);
  const start = (perform: () => void) => () => {
    closeDialog();
    perform();
  };
  return (
    <Dialog
      title="Designs"
      description={
        lasting
          ? 'Kept in this browser, and nowhere else.'
          : 'This browser keeps nothing: they are gone with the page.'
      }
      open
      onClose={closeDialog}
      width={600}
    >
      {kept.length === 0 ? (
        <p className={styles.hint}>Nothing here yet. A design is kept from its first change on.</p>
      ) : (
        <ul className={styles.designs} aria-label="Designs">
          {kept.map((entry) => (
            <DesignLine key={entry.id} entry={entry} now={now} />
          ))}
        </ul>
      )}
      {trash.length > 0 && <Trash entries={trash} />}
      <div className={styles.buttons}>
        <Button onClick={start(openExamples.perform)}>Examples…</Button>
        <Button onClick={start(openDesign.perform)}>Open…</Button>
        <Button look="primary" data-first onClick={start(newDesign.perform)}>
          New design
        </Button>
      </div>
    </Dialog>
  );
}

function Trash({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <Details className={styles.trash} summary={`Deleted (${entries.length}) · kept for 30 days`}>
      <ul className={styles.designs} aria-label="Deleted designs">
        {entries.map(({ id, name }) => (
          <li key={id} className={styles.design}>
            <span className={styles.designName}>{name || 'Untitled'}</span>
            <Button look="quiet" onClick={() => void library().restore(id)}>
              Restore
            </Button>
            <Button look="danger" onClick={() => void library().remove(id)}>
              Delete for good
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
