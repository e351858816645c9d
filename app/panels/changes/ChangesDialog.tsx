import { Download, FileArchive, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Changes } from '../../state/project/changes.ts';
import { findChanges, zipOf } from '../../state/project/changes.ts';
import { keepFilesOfOpen, keepPartlyWritten } from '../../state/project/openedFiles.ts';
import { canSave, saveInPlace } from '../../state/project/saveInPlace.ts';
import { useDesign } from '../../state/hooks.ts';
import { download, fileStem } from '../../state/keeping/files.ts';
import { closeDialog } from '../../state/view.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChangedFiles } from './ChangedFiles.tsx';
import styles from './Changes.module.css';

/** What the design changes in the files it was opened from: shown first, then taken away or saved where they lie. */
export function ChangesDialog() {
  const found = useChanges();
  const isAny = found.changes !== null && found.changes.files.length > 0;
  return (
    <Dialog
      title="Changes to your files"
      description="The smallest edit that makes them say what the design says. Everything else stays as it is."
      open
      onClose={closeDialog}
      width={isAny ? 1120 : 520}
    >
      {found.why !== null && (
        <p className={styles.trouble} role="alert">
          {found.why}
        </p>
      )}
      {found.changes === null && found.why === null && (
        <p className={styles.waiting} role="status">
          Reading your files…
        </p>
      )}
      {found.changes && <Found changes={found.changes} />}
    </Dialog>
  );
}

interface Finding {
  readonly changes: Changes | null;
  /** Why there is none. */
  readonly why: string | null;
}

function useChanges(): Finding {
  const design = useDesign();
  const [found, setFound] = useState<Finding>({ changes: null, why: null });
  useEffect(() => {
    const over = new AbortController();
    findChanges(design, over.signal).then(
      (changes) => setFound({ changes, why: null }),
      (error: unknown) => {
        if (over.signal.aborted) return;
        const why = error instanceof Error ? error.message : String(error);
        setFound({ changes: null, why });
      },
    );
    return () => over.abort();
  }, [design]);
  return found;
}

function Found({ changes }: { readonly changes: Changes }) {
  const { files, notes, patch, opened } = changes;
  const { name } = useDesign();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  const take = (file: string, content: BlobPart, type: string) => {
    download(file, content, type);
    announce(`Downloaded ${file}.`);
  };
  const save = async () => {
    setSaving(true);
    const saved = await saveInPlace(files, opened);
    setSaving(false);
    const now = { ...opened, files: saved.files };
    if (!saved.ok) {
      await keepPartlyWritten(now);
      setTrouble(saved.why);
      return;
    }
    await keepFilesOfOpen(now);
    announce(files.length === 1 ? 'Saved 1 file.' : `Saved ${files.length} files.`);
    closeDialog();
  };

  return (
    <>
      {files.length === 0 ? (
        <p className={styles.waiting} role="status">
          Your files say what the design says: there is nothing to change.
        </p>
      ) : (
        <ChangedFiles files={files} />
      )}
      {notes.length > 0 && (
        <section className={styles.notes}>
          <h3>What is left to do by hand ({notes.length})</h3>
          {/* Without a place in the order of focus the keyboard could not scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul tabIndex={0} aria-label="What is left to do by hand">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      {files.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={() => take(`${fileStem(name)}.patch`, patch, 'text/x-diff')}>
            <Download size={14} aria-hidden />
            Download .patch
          </Button>
          <Button
            onClick={() =>
              void zipOf(changes).then((zip) =>
                take(`${fileStem(name)}.zip`, zip, 'application/zip'),
              )
            }
          >
            <FileArchive size={14} aria-hidden />
            Download .zip
          </Button>
          {canSave(files, opened) && (
            <Button look="primary" disabled={saving} onClick={() => void save()}>
              <Save size={14} aria-hidden />
              {files.length === 1 ? 'Save the file' : `Save ${files.length} files`}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
