import { Languages } from 'lucide-react';
import { useState } from 'react';
import { translated, translatedText } from '../../../core/design/python/pieces.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from './Options.module.css';
import type { WidgetProps } from './widget.ts';

/** One line of text, which may be one that is translated; an empty box leaves it to Django. */
export function TextControl({ id, label, option, value, set, done, disabled }: WidgetProps) {
  const [wanted, setWanted] = useState(false);
  const inner = translatedText(value);
  const isTranslated = inner !== null || (wanted && value === undefined);
  const shown = inner ?? (typeof value === 'string' ? value : '');
  const put = (text: string, translate: boolean) =>
    set(text === '' ? undefined : translate ? translated(text) : text);
  const input = (
    <TextInput
      id={id}
      disabled={disabled}
      placeholder={typeof option.default === 'string' ? option.default : ''}
      value={shown}
      onChange={(text) => put(text, isTranslated)}
      onDone={done}
    />
  );
  if (!option.translatable) return input;
  return (
    <div className={styles.literal}>
      {input}
      <button
        type="button"
        className={styles.formula}
        aria-pressed={isTranslated}
        aria-label={`${label}: translated`}
        title="Translated when it is shown: gettext_lazy"
        disabled={disabled}
        onClick={() => {
          setWanted(!isTranslated);
          put(shown, !isTranslated);
          done();
        }}
      >
        <Languages size={14} aria-hidden />
      </button>
    </div>
  );
}
