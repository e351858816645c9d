import { useId } from 'react';
import { isCode } from '../../../core/fieldTypes/values.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { optionText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

type Props = WidgetProps & {
  /** Expressions worth offering. */
  readonly suggestions?: readonly string[];
};

/** A Python expression, kept as text. */
export function CodeControl({ id, label, value, set, done, disabled, suggestions = none }: Props) {
  const list = useId();
  return (
    <>
      <TextInput
        id={id}
        aria-label={id === '' ? label : undefined}
        mono
        disabled={disabled}
        placeholder="Python"
        list={suggestions.length > 0 ? list : undefined}
        value={isCode(value) ? value.code : value === undefined ? '' : optionText(value)}
        onChange={(text) => set(text.trim() === '' ? undefined : { code: text })}
        onDone={done}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

const none: readonly string[] = [];
