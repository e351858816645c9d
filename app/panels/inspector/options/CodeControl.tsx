import { useId } from 'react';
import { isCode } from '../../../core/fieldTypes/values.ts';
import { LongInput } from '../../../ui/LongInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { optionText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

type Props = WidgetProps & {
  /** Expressions worth offering. */
  readonly suggestions?: readonly string[];
};

/** A Python expression, kept as text and shown whole, or in one line where some are offered. */
export function CodeControl({ id, label, value, set, done, disabled, suggestions = none }: Props) {
  const list = useId();
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
  return (
    <>
      <TextInput {...box} mono list={list} />
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion}>
            {suggestion}
          </option>
        ))}
      </datalist>
    </>
  );
}

const none: readonly string[] = [];
