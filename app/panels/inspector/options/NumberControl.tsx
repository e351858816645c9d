import { useState } from 'react';
import { isNumberLiteral } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { WidgetProps } from './widget.ts';

const WHOLE = /^-?\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A whole number that JavaScript holds exactly as such, any other as it was typed. */
export function numberFrom(text: string): OptionValue {
  const number = Number(text);
  return WHOLE.test(text) && Number.isSafeInteger(number) ? number : { number: text };
}

export const numberText = (value: OptionValue | undefined): string =>
  isNumberLiteral(value) ? value.number : typeof value === 'number' ? String(value) : '';

type Props = WidgetProps & { readonly allowsPoint?: boolean };

/** A number; what is none yet is not taken, and marked as long as it stands there. */
export function NumberControl({
  id,
  label,
  option,
  value,
  set,
  done,
  disabled,
  allowsPoint,
}: Props) {
  const [wrong, setWrong] = useState(false);
  const isNumber = (text: string) =>
    (allowsPoint ? DECIMAL : WHOLE).test(text) &&
    (option.min === undefined || Number(text) >= option.min);
  return (
    <TextInput
      id={id}
      aria-label={id === '' ? label : undefined}
      inputMode={allowsPoint ? 'decimal' : 'numeric'}
      mono
      disabled={disabled}
      aria-invalid={wrong}
      placeholder={numberText(option.default)}
      value={numberText(value)}
      onChange={(text) => {
        const typed = text.trim();
        setWrong(typed !== '' && !isNumber(typed));
        if (typed === '') set(undefined);
        else if (isNumber(typed)) set(numberFrom(typed));
      }}
      onDone={() => {
        setWrong(false);
        done();
      }}
    />
  );
}
