import { useRef } from 'react';
import { isCode } from '../../../core/fieldTypes/values.ts';
import { LongInput } from '../../../ui/LongInput.tsx';
import styles from './Options.module.css';
import { optionText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

type Props = WidgetProps & {
  /** Expressions worth offering. */
  readonly suggestions?: readonly string[];
};

/** A Python expression, kept as text and shown whole, above those that go on from what is typed. */
export function CodeControl({ id, label, value, set, done, disabled, suggestions = none }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const box = {
    id,
    'aria-label': id === '' ? label : undefined,
    disabled,
    placeholder: 'Python',
    value: isCode(value) ? value.code : value === undefined ? '' : optionText(value),
    onChange: (text: string) => set(text.trim() === '' ? undefined : { code: text }),
    onDone: done,
  };
  if (suggestions.length === 0) return <LongInput {...box} />;
  const offered = suggestions.filter((one) => one !== box.value && one.startsWith(box.value));
  return (
    <div ref={area} className={styles.offering}>
      <LongInput {...box} />
      {offered.map((code) => (
        <button
          key={code}
          type="button"
          className={styles.offer}
          disabled={disabled}
          onClick={() => {
            set({ code });
            done();
            // The button goes with its click: whoever pressed it is in the box.
            area.current?.querySelector('textarea')?.focus();
          }}
        >
          {code}
        </button>
      ))}
    </div>
  );
}

const none: readonly string[] = [];
