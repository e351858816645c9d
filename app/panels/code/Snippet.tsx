import { useMemo } from 'react';
import styles from './Code.module.css';
import { CodeLine } from './CodeLine.tsx';
import type { Token } from './tokens.ts';
import { useHighlighter } from './useHighlighter.ts';

interface Props {
  readonly label: string;
  /** Tells the language: `models.py`. */
  readonly path: string;
  readonly code: string;
}

const indentOf = ([first]: readonly Token[]): number =>
  /^ */.exec(first?.text ?? '')?.[0].length ?? 0;

/** A few lines of code in a box. */
export function Snippet({ label, path, code }: Props) {
  const highlight = useHighlighter(path);
  const lines = useMemo(() => highlight(code), [highlight, code]);
  return (
    <pre className={styles.snippet} aria-label={label} role="region">
      <code>
        {lines.map((tokens, i) => (
          <CodeLine key={i} tokens={tokens} hang={indentOf(tokens) + 4} />
        ))}
      </code>
    </pre>
  );
}
