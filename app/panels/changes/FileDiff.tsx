import { patch } from '../../core/rewrite/patch.ts';
import type { ChangedFile } from '../../state/project/changesOf.ts';
import styles from './Changes.module.css';

/** The changed lines of a file, each with three around it. */
export function FileDiff({ file }: { readonly file: ChangedFile }) {
  const lines = patch([file]).split('\n').slice(0, -1);
  const first = lines.findIndex((line) => line.startsWith('@@'));
  return (
    // Without a place in the order of focus the keyboard could not scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.diff} role="region" aria-label={`Changes of ${file.shown}`} tabIndex={0}>
      <pre>
        {lines.slice(first).map((line, i) => (
          <Line key={i} line={line} />
        ))}
      </pre>
    </div>
  );
}

function Line({ line }: { readonly line: string }) {
  const text = `${line}\n`;
  if (line.startsWith('+')) return <ins>{text}</ins>;
  if (line.startsWith('-')) return <del>{text}</del>;
  return <span className={line.startsWith('@@') ? styles.place : undefined}>{text}</span>;
}
