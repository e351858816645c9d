import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { editNote } from '../../core/commands/design.ts';
import { useEditable } from '../../state/hooks.ts';
import { endStep, run } from '../../state/workspace.ts';
import { byFinger } from '../finger.ts';
import { focusModel } from '../focus.ts';
import type { NoteNodeType } from '../toNodes.ts';
import styles from './NoteNode.module.css';

const focusOnce = (element: HTMLTextAreaElement | null): void =>
  element?.focus({ preventScroll: true });

/** A note on paper. Double-click or Enter writes on it. */
export const NoteNode = memo(
  function NoteNode({ data: { note }, selected }: NodeProps<NoteNodeType>) {
    const editable = useEditable();
    // A new note is empty: it opens for writing at once.
    const [writing, setWriting] = useState(note.text === '' && selected && editable);
    const join = `note ${note.id}`;
    const close = () => {
      endStep();
      setWriting(false);
    };
    return (
      <div
        className={styles.note}
        data-selected={selected || undefined}
        onDoubleClick={(event) => {
          event.stopPropagation();
          if (editable) setWriting(true);
        }}
      >
        <Handle
          className={styles.anchor}
          type="source"
          position={Position.Left}
          isConnectable={false}
        />
        {writing ? (
          <textarea
            className={`${styles.text} nodrag nopan nowheel`}
            aria-label="Text of the note"
            placeholder="Write a note"
            value={note.text}
            ref={focusOnce}
            onChange={(event) =>
              run(editNote, { note: note.id, text: event.target.value }, { join })
            }
            onBlur={close}
            onKeyDown={(event) => {
              const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (event.key === 'Escape' || done) {
                event.preventDefault();
                close();
                focusModel(note.id);
              }
            }}
          />
        ) : (
          <p className={styles.text} data-note-text>
            {note.text || (byFinger() ? 'Tap twice to write' : 'Double-click to write')}
          </p>
        )}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);
