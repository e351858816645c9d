import { editNote } from '../../core/commands/design.ts';
import type { Note } from '../../core/design/design.ts';
import { useEditable } from '../../state/hooks.ts';
import { deleteSelected } from '../../state/selected.ts';
import { run } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';
import { TextArea } from './TextArea.tsx';

/** A note on the canvas. */
export function NoteInspector({ note }: { readonly note: Note }) {
  const editable = useEditable();
  return (
    <>
      <h2 className={styles.title}>Note</h2>
      <p className={styles.sub}>For people only; in no code.</p>
      <TextArea
        label="Text of the note"
        value={note.text}
        onChange={(text) => run(editNote, { note: note.id, text }, { join: `${note.id} text` })}
      />
      {editable && (
        <div className={styles.buttons}>
          <Button look="danger" onClick={deleteSelected}>
            Delete note
          </Button>
        </div>
      )}
    </>
  );
}
