import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './Code.module.css';
import { CodeLine } from './CodeLine.tsx';
import own from './CodeArea.module.css';
import { indentAfter } from './indent.ts';
import type { Lines } from './tokens.ts';
import { useHighlighter } from './useHighlighter.ts';

interface Props {
  readonly label: string;
  /** Tells the language: `models.py`. */
  readonly path: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** At every keystroke, so that nothing typed is ever lost. */
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
}

/** In characters: code any longer, pasted by mistake, is shown as plain text, since each of its lines would take its time. */
const MOST_COLOURED = 50_000;

/**
 * Code one can type: a plain text box that lies over the same text in colours and grows with it. Enter goes on where the
 * line above began; Tab leaves, as everywhere.
 */
export function CodeArea({ label, path, value, placeholder, disabled, onChange, onDone }: Props) {
  const highlight = useHighlighter(path);
  const lines = useMemo<Lines>(
    () =>
      value.length > MOST_COLOURED ? [[{ text: value, kind: 'plain' }]] : highlight(`${value}\n`),
    [highlight, value],
  );

  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    const box = event.currentTarget;
    const { selectionStart: from, selectionEnd: to } = box;
    box.setRangeText(`\n${indentAfter(box.value.slice(0, from))}`, from, to, 'end');
    onChange(box.value);
  };

  return (
    <div className={own.area}>
      <pre className={`${styles.snippet} ${own.colours}`} aria-hidden>
        <code>
          {lines.map((tokens, i) => (
            <CodeLine key={i} tokens={tokens} />
          ))}
        </code>
      </pre>
      <textarea
        className={own.box}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        disabled={disabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={keys}
        onBlur={onDone}
      />
    </div>
  );
}
