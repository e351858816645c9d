import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/design/design.ts';
import { findOwner } from '../../core/design/queries.ts';
import type { Export, ExportedFile, Exporter } from '../../core/exporters/exporter.ts';
import { acceptedCode, isAccepted } from '../../state/acceptedCode.ts';
import { useSettledDesign, useWorkspace } from '../../state/hooks.ts';
import type { Selection } from '../../state/workspace.ts';
import { announce } from '../../state/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Code.module.css';
import { CodeView } from './CodeView.tsx';
import { DatabaseSelect } from './DatabaseSelect.tsx';
import { FreeCode } from './FreeCode.tsx';
import { OptionsPopover } from './OptionsPopover.tsx';
import { linesOf } from './origins.ts';
import { useExport } from './useExport.ts';

const none: Export = { files: [], notes: [] };

/** The files of one exporter, following every edit. */
export function CodePanel({ exporter }: { readonly exporter: Exporter }) {
  const design = useSettledDesign();
  const selection = useWorkspace((state) => state.selection);
  const pieces = useStore(acceptedCode, (state) => state.pieces);
  const made = useExport(exporter, design, isAccepted(design, pieces));
  const { files, notes } = made ?? none;
  const [path, setPath] = useState('');
  const [led, setLed] = useState<Selection | null>(null);

  // What is selected opens the file it is written in, as soon as it is; after that the person may turn to another.
  const home = led === selection ? undefined : homeOf(files, design, selection);
  if (home) {
    setLed(selection);
    const current = files.find((file) => file.path === path);
    if (!(current && linesOf(current, selection).length > 0)) setPath(home.path);
  }

  const file = files.find((one) => one.path === path) ?? files[0];
  if (!made) return <p className={styles.nothing}>Writing…</p>;
  if (!file) {
    return (
      <div className={styles.nothing}>
        <p>
          {design.models.every(({ external }) => external)
            ? 'Nothing to write yet: draw a model and its code appears here.'
            : 'No model can be written as it stands; the problems and the notes say why.'}
        </p>
        <Notes notes={notes} />
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        {files.length > 1 ? (
          <Select
            label="File"
            value={file.path}
            onChange={setPath}
            options={Object.fromEntries(files.map((one) => [one.path, one.path]))}
          />
        ) : (
          <span className={styles.path}>{file.path}</span>
        )}
        {exporter.isForDatabase && <DatabaseSelect label="Database" />}
        <Notes notes={notes} />
        <FreeCode exporter={exporter} design={design} />
        <span className={styles.tools}>
          <OptionsPopover exporter={exporter} />
          <CopyButton file={file} />
        </span>
      </div>
      <CodeView key={file.path} label={`${exporter.label} code, ${file.path}`} file={file} />
    </div>
  );
}

/** The file with the model of what is selected; else one that has lines of it. */
function homeOf(
  files: readonly ExportedFile[],
  design: Design,
  selection: Selection,
): ExportedFile | undefined {
  const { field, models } = selection;
  const model = field === null ? models[0] : findOwner(design, field)?.id;
  if (model === undefined) return undefined;
  return (
    files.find(({ origins }) =>
      origins.some((origin) => origin.model === model && origin.field === undefined),
    ) ?? files.find((file) => linesOf(file, selection).length > 0)
  );
}

const SHOWN_FOR_MS = 1500;

function CopyButton({ file }: { readonly file: ExportedFile }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      setCopied(true);
      announce(`Copied ${file.path}.`);
    } catch {
      announce('The browser does not allow copying. Select the code and copy it.', 'refused');
    }
  };
  return (
    <IconButton label={`Copy ${file.path}`} onClick={() => void copy()}>
      {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
    </IconButton>
  );
}

/** What this language cannot say. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <Details
      className={styles.notes}
      summary={`${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`}
    >
      <ul>
        {notes.map((note, i) => (
          <li key={i}>{note}</li>
        ))}
      </ul>
    </Details>
  );
}
