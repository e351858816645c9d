import { useState } from 'react';
import type { ChangedFile } from '../../state/project/changesOf.ts';
import styles from './Changes.module.css';
import { FileDiff } from './FileDiff.tsx';

/** The files that change, and what changes in the chosen one. */
export function ChangedFiles({ files }: { readonly files: readonly ChangedFile[] }) {
  const [chosen, setChosen] = useState(0);
  const file = files[chosen] ?? files[0];
  return (
    <div className={styles.frame}>
      <ul className={styles.files} aria-label="Changed files">
        {files.map(({ path, shown, before }, i) => (
          <li key={path}>
            <button
              type="button"
              aria-current={path === file?.path}
              data-first={i === 0 || undefined}
              onClick={() => setChosen(i)}
            >
              <bdi>{shown}</bdi>
              {before === null && <span className={styles.tag}>new</span>}
            </button>
          </li>
        ))}
      </ul>
      {file && <FileDiff key={file.path} file={file} />}
    </div>
  );
}
