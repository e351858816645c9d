import { Download, FileCode } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { freeExpressions } from '../../core/design/python/freeCode.ts';
import { exporters as ofCode } from '../../core/exporters/catalogue.ts';
import { documentsExporters } from '../../core/exporters/documentsCatalogue.ts';
import { acceptCode, acceptedCode, isAccepted } from '../../state/acceptedCode.ts';
import { useFindings, useSchema } from '../../state/hooks.ts';
import { copyText } from '../../state/sharing/clipboard.ts';
import { closeDialog } from '../../state/view.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OptionsPopover } from '../code/OptionsPopover.tsx';
import styles from './Dialogs.module.css';
import { downloadFiles, downloadName, takeFrom } from './exportFiles.ts';
import { FreeCode } from './FreeCode.tsx';
import { useRowsExporters } from './useRowsExporters.ts';

/** Takes the code away: one file as it is, more of them in an archive. */
export function ExportDialog() {
  const schema = useSchema();
  const { design } = schema;
  const pieces = useStore(acceptedCode, (state) => state.pieces);
  const errors = useFindings().filter(({ severity }) => severity === 'error').length;
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(['typescript', 'sql', 'fixture', 'rows', 'mermaid']),
  );
  const id = useId();
  const ofRows = useRowsExporters();
  const exporters = useMemo(() => [...ofCode, ...ofRows, ...documentsExporters], [ofRows]);
  const free = freeExpressions(design);
  const accepted = isAccepted(design, pieces);
  const chosen = exporters.filter((exporter) => !left.has(exporter.id));
  const { files, notes } = useMemo(
    () =>
      takeFrom(
        exporters.filter((exporter) => !left.has(exporter.id)),
        schema,
        accepted,
      ),
    [exporters, left, schema, accepted],
  );
  const toggle = (exporter: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(exporter)) next.add(exporter);
      return next;
    });
  const take = async () => {
    await downloadFiles(design.name, files);
    announce(`Downloaded ${downloadName(design.name, files)}.`);
    closeDialog();
  };
  const copy = async (path: string, text: string) => {
    if (await copyText(text)) announce(`Copied ${path}.`);
    else announce('The browser does not let the clipboard be written.', 'refused');
  };

  return (
    <Dialog title="Export" open onClose={closeDialog} width={560}>
      <fieldset className={styles.targets}>
        <legend className="visually-hidden">What to export</legend>
        {exporters.map((exporter) => (
          <div key={exporter.id} className={styles.target}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(exporter.id)}
                onChange={() => toggle(exporter.id)}
              />
              {exporter.label}
            </label>
            <OptionsPopover exporter={exporter} />
          </div>
        ))}
      </fieldset>
      {errors > 0 && (
        <p className={styles.caution} role="note">
          {errors === 1 ? 'There is 1 error' : `There are ${errors} errors`} left: Django will
          refuse part of this.
        </p>
      )}
      {free.length > 0 && (
        <FreeCode
          design={design}
          free={free}
          accepted={accepted}
          onAccept={() => acceptCode(design)}
        />
      )}
      <h3 className={styles.heading} id={id}>
        {files.length === 1 ? '1 file' : `${files.length} files`}
      </h3>
      <ul className={styles.files} aria-labelledby={id}>
        {files.map(({ path, text }) => (
          <li key={path}>
            <FileCode size={14} aria-hidden />
            <span className={styles.path}>{path}</span>
            <span className={styles.when}>{text.split('\n').length - 1} lines</span>
            <Button look="quiet" aria-label={`Copy ${path}`} onClick={() => void copy(path, text)}>
              Copy
            </Button>
          </li>
        ))}
        {files.length === 0 && (
          <li className={styles.hint}>
            {chosen.length === 0 ? 'Choose what to export.' : 'No models yet.'}
          </li>
        )}
      </ul>
      {notes.length > 0 && (
        <Details
          className={styles.notes}
          summary={`What the code cannot say (${notes.length})`}
          open={notes.length <= 3}
        >
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Details>
      )}
      <div className={styles.buttons}>
        <Button look="primary" data-first disabled={files.length === 0} onClick={() => void take()}>
          <Download size={14} aria-hidden />
          {files.length === 0 ? 'Download' : `Download ${downloadName(design.name, files)}`}
        </Button>
      </div>
    </Dialog>
  );
}
