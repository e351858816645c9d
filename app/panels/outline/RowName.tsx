import { renameApp } from '../../core/commands/design.ts';
import { renameModel } from '../../core/commands/models.ts';
import { findModel } from '../../core/design/queries.ts';
import { useDesign } from '../../state/hooks.ts';
import { endStep, run } from '../../state/workspace.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Row } from './rows.ts';
import { endRenaming, startRenaming } from './renaming.ts';
import styles from './Outline.module.css';

/** The focus goes back to the row, which keeps its key unless its label was the key. */
function done(key: string): void {
  endStep();
  endRenaming();
  setTimeout(() => {
    document
      .querySelector<HTMLElement>(`[role="treeitem"][data-key="${CSS.escape(key)}"]`)
      ?.focus();
  });
}

const focusNow = (input: HTMLInputElement | null): void => {
  if (input && document.activeElement !== input) input.focus();
};

/** The box a row's name is typed into. */
export function RowName({ row }: { readonly row: Row }) {
  const design = useDesign();
  const name = row.kind === 'app' ? row.label : (findModel(design, row.key)?.name ?? '');
  const rename = (next: string) => {
    if (row.kind === 'model') {
      run(renameModel, { model: row.key, name: next }, { join: `outline ${row.key}` });
    } else if (next !== '' && run(renameApp, { app: name, label: next }, { join: 'app label' })) {
      startRenaming(`app ${next}`);
    }
  };
  return (
    <TextInput
      ref={focusNow}
      className={styles.rename}
      aria-label={row.kind === 'app' ? 'Label of the app' : 'Name of the model'}
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={rename}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        // The tree and the app would take them for their own.
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Escape') {
          // Escape first brings back what stood there; the box closes when the focus leaves it.
          const { currentTarget } = event;
          setTimeout(() => currentTarget.blur());
        }
      }}
      onDone={() => done(row.key)}
    />
  );
}
