import { setSettings } from '../../core/commands/design.ts';
import type { Database } from '../../core/design/design.ts';
import { dialects } from '../../core/exporters/sql/dialect.ts';
import { useDesign, useEditable } from '../../state/hooks.ts';
import { run } from '../../state/workspace.ts';
import { Select } from '../../ui/Select.tsx';

const databases = Object.fromEntries(
  Object.values(dialects).map(({ database, label }) => [database, label]),
);

interface Props {
  readonly id?: string;
  /** For where no other label says what it chooses. */
  readonly label?: string;
}

/** Which database the project runs on. */
export function DatabaseSelect(props: Props) {
  const { settings } = useDesign();
  return (
    <Select
      {...props}
      disabled={!useEditable()}
      value={settings.database}
      options={databases}
      onChange={(next) => run(setSettings, { database: next as Database })}
    />
  );
}
