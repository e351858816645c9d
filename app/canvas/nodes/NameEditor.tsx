import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Design } from '../../core/design/design.ts';
import { workspace } from '../../state/workspace.ts';
import styles from './NameEditor.module.css';
import { linesOf } from './fieldLines.ts';
import type { Leaving } from './naming.ts';
import type { Suggestion } from './quickField.ts';

interface Props {
  readonly label: string;
  readonly initial: string;
  /** At every keystroke; not while a character is being composed. */
  readonly onType: (text: string) => void;
  /** The text as it stands when the editor is left, and the design before anything was typed. */
  readonly onLeave: (text: string, how: Leaving, before: Design) => void;
  /** Several lines were pasted; together with what stood there already. */
  readonly onLines: (lines: readonly string[], before: Design) => void;
  readonly suggest?: (text: string) => readonly Suggestion[];
  /** False puts the caret behind the name instead of selecting it. */
  readonly selectAll?: boolean;
  readonly placeholder?: string;
}

/** A name being edited where it stands. Enter and leaving keep it, Escape takes it back. */
export function NameEditor({
  label,
  initial,
  onType,
  onLeave,
  onLines,
  suggest,
  selectAll = true,
  placeholder,
}: Props) {
  const [text, setText] = useState(initial);
  const [marked, setMarked] = useState(-1);
  const [before] = useState(() => workspace.getState().design);
  const input = useRef<HTMLInputElement>(null);
  // Leaving by key also blurs: only the first counts.
  const left = useRef(false);
  const listId = useId();
  const offered = suggest?.(text) ?? [];

  useEffect(() => {
    const element = input.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (selectAll) element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
    // The editor is mounted anew for each name.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const type = (next: string, composing = false) => {
    setText(next);
    setMarked(-1);
    if (!composing) onType(next);
  };

  const leave = (how: Leaving, line = text) => {
    if (left.current) return;
    left.current = true;
    onLeave(line, how, before);
    // Refused: still here, so that it can be put right.
    requestAnimationFrame(() => {
      left.current = false;
    });
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (linesOf(pasted).length < 2) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const whole =
      value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length);
    left.current = true;
    onLines(linesOf(whole), before);
    requestAnimationFrame(() => {
      left.current = false;
    });
  };

  const take = (suggestion: Suggestion) => type(suggestion.line);

  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = offered[marked];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) {
        take(chosen);
        leave('enter', chosen.line);
      } else leave('enter');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave('escape');
    } else if (event.key === 'Tab' && offered.length > 0 && !event.shiftKey) {
      event.preventDefault();
      const suggestion = chosen ?? offered[0];
      if (suggestion) take(suggestion);
    } else if (event.key === 'ArrowDown' && offered.length > 0) {
      event.preventDefault();
      setMarked((marked + 1) % offered.length);
    } else if (event.key === 'ArrowUp' && offered.length > 0) {
      event.preventDefault();
      setMarked((marked <= 0 ? offered.length : marked) - 1);
    }
  };

  return (
    <span className={`${styles.editor} nodrag nopan nowheel`}>
      <input
        ref={input}
        className={styles.input}
        aria-label={label}
        {...(suggest
          ? {
              role: 'combobox',
              'aria-expanded': offered.length > 0,
              'aria-controls': listId,
              'aria-autocomplete': 'list' as const,
              'aria-activedescendant': marked < 0 ? undefined : `${listId}-${marked}`,
            }
          : {})}
        value={text}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        onChange={(event) =>
          type(event.target.value, (event.nativeEvent as InputEvent).isComposing)
        }
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onPaste={paste}
        onBlur={() => leave('blur')}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      {offered.length > 0 && (
        <div className={styles.list} id={listId} role="listbox" aria-label="Suggestions">
          {offered.map((suggestion, i) => (
            <div
              key={suggestion.line}
              id={`${listId}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === marked}
              className={styles.option}
              // Taken before the editor loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                take(suggestion);
              }}
            >
              <b>{suggestion.label}</b>
              <span>{suggestion.hint}</span>
            </div>
          ))}
        </div>
      )}
    </span>
  );
}
