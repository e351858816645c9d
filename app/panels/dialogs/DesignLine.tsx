import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { download, fileStem } from '../../state/keeping/files.ts';
import type { Entry } from '../../state/keeping/shelf.ts';
import { library } from '../../state/keeping/theLibrary.ts';
import { useWorkspace } from '../../state/hooks.ts';
import { clearAddress } from '../../state/sharing/address.ts';
import { closeDialog } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { afterMenu } from '../../ui/afterMenu.ts';
import { Menu } from '../../ui/Menu.tsx';
import { ago } from './ago.ts';
import styles from './Dialogs.module.css';

interface Props {
  readonly entry: Entry;
  /** In milliseconds since 1970. */
  readonly now: number;
}

async function openEntry(id: string): Promise<void> {
  if (!(await library().openById(id))) return;
  clearAddress();
  closeDialog();
}

async function downloadEntry({ id, name }: Entry): Promise<void> {
  const text = await library().textOf(id);
  if (text !== undefined) download(`${fileStem(name)}.cardinal`, text);
}

/** A design in the list: opens with a click, and has a menu of its own. */
export function DesignLine({ entry, now }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const isOpen = useWorkspace(({ source }) => source.kind === 'own' && source.id === entry.id);
  const name = entry.name || 'Untitled';
  const rename = () => {
    if (draft !== null && draft !== entry.name) void library().rename(entry.id, draft);
    setDraft(null);
  };
  return (
    <li className={styles.design}>
      {draft === null ? (
        <button
          type="button"
          className={styles.designName}
          aria-current={isOpen}
          onClick={() => void openEntry(entry.id)}
        >
          {name} {isOpen && <span className={styles.tag}>open</span>}
        </button>
      ) : (
        <input
          className={styles.renameDesign}
          aria-label="Name of the design"
          ref={(input) => {
            if (!input || document.activeElement === input) return;
            input.focus();
            input.select();
          }}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setDraft(null);
          }}
        />
      )}
      <span className={styles.when}>{ago(entry.changed, now)}</span>
      <Menu
        align="end"
        items={[
          { label: 'Rename', onSelect: () => afterMenu(() => setDraft(entry.name)) },
          { label: 'Duplicate', onSelect: () => void library().duplicate(entry.id) },
          { label: 'Download file', onSelect: () => void downloadEntry(entry) },
          'rule',
          {
            label: 'Delete',
            danger: true,
            onSelect: () => void library().putIntoTrash(entry.id),
          },
        ]}
      >
        <IconButton label={`More for ${name}`} side="left">
          <Ellipsis size={15} />
        </IconButton>
      </Menu>
    </li>
  );
}
