import { FolderOpen, Shapes, Square } from 'lucide-react';
import { addModelHere } from '../../state/stage.ts';
import { openDialog } from '../../state/view.ts';
import { byFinger } from '../finger.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Invitation.module.css';

/** What an empty canvas says: three ways to begin. */
export function Invitation() {
  return (
    <div className={styles.invitation}>
      <h2>Nothing here yet</h2>
      <p>
        {byFinger() ? 'Hold a finger anywhere' : 'Double-click anywhere'} to draw a model, or begin
        with something that is there.
      </p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => addModelHere()}>
          <Square size={16} /> Draw a model
        </Button>
        <Button onClick={() => openDialog('examples')}>
          <Shapes size={16} /> Start from an example
        </Button>
        <Button onClick={() => openDialog('open')}>
          <FolderOpen size={16} /> Open a file
        </Button>
      </div>
    </div>
  );
}
