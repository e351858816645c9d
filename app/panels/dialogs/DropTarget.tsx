import { useEffect, useState } from 'react';
import { closeDialog } from '../../state/view.ts';
import { announce } from '../../state/workspace.ts';
import styles from './Dialogs.module.css';
import type { Gathered } from '../../state/project/gather.ts';
import { filesOfDrop } from '../../state/project/gather.ts';
import { openFiles } from './openFiles.ts';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the window; without it the browser would leave the page for them. */
export function DropTarget() {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const data = event.dataTransfer;
      // What was dropped is told only now.
      if (data) void filesOfDrop(data).then(open);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return over ? (
    <div className={styles.drop}>
      <span>Drop to open as a new design</span>
    </div>
  ) : null;
}

async function open({ files, roots }: Gathered): Promise<void> {
  const why = await openFiles(files, roots);
  if (why === null) closeDialog();
  else announce(why, 'refused');
}
