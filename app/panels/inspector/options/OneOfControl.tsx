import { Select } from '../../../ui/Select.tsx';
import { optionText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

/** One of the option's values, in plain words; a value that is none of them stays in the list as it is. */
export function OneOfControl({ id, option, value, set, done, disabled }: WidgetProps) {
  const { values = {}, default: fallback } = option;
  const chosen = value ?? fallback;
  const shown =
    typeof chosen === 'string' ? chosen : chosen === undefined ? '' : optionText(chosen);
  const isKnown = Object.hasOwn(values, shown);
  return (
    <Select
      id={id}
      value={shown}
      disabled={disabled}
      options={isKnown ? values : { [shown]: shown === '' ? 'Choose…' : shown, ...values }}
      onChange={(next) => {
        if (Object.hasOwn(values, next)) set(next);
        done();
      }}
    />
  );
}
