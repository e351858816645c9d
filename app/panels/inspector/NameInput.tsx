import { useId } from 'react';
import { endStep } from '../../state/workspace.ts';
import { useEditable } from '../../state/hooks.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { Row } from './Row.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mono?: boolean;
}

/** The row with a name. */
export function NameInput({ label, value, onChange, mono = true }: Props) {
  const id = useId();
  return (
    <Row label={label} htmlFor={id}>
      <TextInput
        id={id}
        mono={mono}
        disabled={!useEditable()}
        value={value}
        onChange={onChange}
        onDone={endStep}
      />
    </Row>
  );
}
