import { useId, useState } from 'react';
import { useDesign, useEditable } from '../../../state/hooks.ts';
import { Select } from '../../../ui/Select.tsx';
import { CommitInput } from '../CommitInput.tsx';
import { Row } from '../Row.tsx';

interface Props {
  /** Empty when several are meant that differ. */
  readonly app: string;
  readonly onPick: (app: string) => void;
}

const NEW = ' new';

/** An app of the design, or a new one. */
export function AppPicker({ app, onPick }: Props) {
  const id = useId();
  const { apps } = useDesign();
  const editable = useEditable();
  const [isNew, setNew] = useState(false);
  return (
    <Row htmlFor={id} label="App">
      {isNew ? (
        <CommitInput
          id={id}
          label="Label of the new app"
          placeholder="label"
          value=""
          takesFocus
          onCommit={(label) => {
            setNew(false);
            onPick(label);
          }}
        />
      ) : (
        <Select
          id={id}
          disabled={!editable}
          value={app}
          options={{
            ...(app === '' ? { '': 'Different' } : {}),
            ...Object.fromEntries(apps.map(({ label }) => [label, label])),
            [NEW]: 'New app…',
          }}
          onChange={(next) => {
            if (next === NEW) setNew(true);
            else if (next !== '') onPick(next);
          }}
        />
      )}
    </Row>
  );
}
