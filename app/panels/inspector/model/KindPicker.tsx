import { setKind } from '../../../core/commands/bases.ts';
import type { Kind } from '../../../core/commands/bases.ts';
import type { ModelId } from '../../../core/fieldTypes/values.ts';
import type { ModelKind, ResolvedModel } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import styles from '../Inspector.module.css';

const kinds: Readonly<Record<Kind, string>> = {
  table: 'Table',
  abstract: 'Abstract base',
  proxy: 'Proxy',
};

const kindOf: Readonly<Record<ModelKind, Kind>> = {
  concrete: 'table',
  abstract: 'abstract',
  proxy: 'proxy',
};

const meanings: Readonly<Record<Kind, string>> = {
  table: 'A class with a table of its own',
  abstract: 'No table: its fields go into the table of every model that has it as a base',
  proxy: 'No table: another class for the rows of its base, without fields of its own',
};

/** What a class is: a table, a base for others, or another class for the rows of its base. */
export function KindPicker({ resolved }: { readonly resolved: ResolvedModel }) {
  const kind = kindOf[resolved.kind];
  const model: ModelId = resolved.id;
  return (
    <div className={styles.question}>
      <Segmented
        label="Kind of model"
        value={kind}
        options={kinds}
        disabled={!useEditable()}
        onChange={(next) => run(setKind, { models: [model], kind: next })}
      />
      <p className={styles.hint}>{meanings[kind]}</p>
    </div>
  );
}
