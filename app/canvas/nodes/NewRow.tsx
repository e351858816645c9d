import type { NewField } from '../../state/newField.ts';
import styles from './ModelNode.module.css';
import { NameEditor } from './NameEditor.tsx';
import { leaveNewField, pasteIntoNewField, typeNewField } from './naming.ts';

/** The empty row a new field is typed into: `title`, or name and type in one go. */
export function NewRow({ row }: { readonly row: NewField }) {
  return (
    <li className={styles.row} data-selected>
      <span className={styles.mark} />
      <NameEditor
        label="Name of the new field"
        initial=""
        placeholder="like title char 80"
        onType={(text) => typeNewField(row, text)}
        onLines={(lines) => pasteIntoNewField(row, lines)}
        onLeave={(_, how) => leaveNewField(row, how === 'enter' ? 'escape' : how)}
      />
    </li>
  );
}
