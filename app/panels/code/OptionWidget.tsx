import { useState } from 'react';
import type { ExportChoice } from '../../core/design/design.ts';
import { choiceFrom, valuesText } from '../../core/exporters/exportOption.ts';
import type { ExportOption } from '../../core/exporters/exportOption.ts';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

interface Props {
  readonly id: string;
  readonly option: ExportOption;
  readonly value: ExportChoice;
  readonly disabled: boolean;
  readonly onChange: (value: ExportChoice) => void;
  readonly onDone: () => void;
}

/** The control that each kind of option is chosen with. */
export function OptionWidget({ id, option, value, disabled, onChange, onDone }: Props) {
  const [wrong, setWrong] = useState(false);
  if (option.kind === 'flag') {
    return <Switch id={id} checked={value === true} onChange={onChange} disabled={disabled} />;
  }
  if (option.kind === 'oneOf') {
    return (
      <Select
        id={id}
        value={String(value)}
        options={option.values}
        onChange={onChange}
        disabled={disabled}
      />
    );
  }
  return (
    <TextInput
      id={id}
      mono
      inputMode="numeric"
      disabled={disabled}
      aria-invalid={wrong}
      title={valuesText(option)}
      value={String(value)}
      onChange={(text) => {
        const typed = text.trim();
        const number = choiceFrom(option, typed);
        setWrong(typed !== '' && number === undefined);
        if (typed === '') onChange(option.default);
        else if (number !== undefined) onChange(number);
      }}
      onDone={() => {
        setWrong(false);
        onDone();
      }}
    />
  );
}
