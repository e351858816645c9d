import { Plus } from 'lucide-react';
import { itemsOf, valueOf } from '../../../core/design/python/codeItems.ts';
import { setMeta } from '../../../core/commands/models.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep, run } from '../../../state/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../Disclosure.tsx';
import styles from '../Inspector.module.css';
import { CodeControl } from '../options/CodeControl.tsx';
import { metaOptions } from '../../../core/fieldTypes/metaOptions.ts';
import { DeclarationBox } from './DeclarationBox.tsx';
import own from './Declarations.module.css';
import { columnsOf, newDeclaration, readDeclaration } from './declaration.ts';
import type { Listed, Makes } from './declaration.ts';

const lists: readonly {
  readonly option: Listed;
  readonly title: string;
  readonly makes: readonly Makes[];
}[] = [
  { option: 'constraints', title: 'Constraints', makes: ['unique', 'check'] },
  { option: 'indexes', title: 'Indexes', makes: ['index'] },
];

const words: Readonly<Record<Makes, string>> = { unique: 'Unique', check: 'Check', index: 'Index' };

/** What the database holds to and looks up by, beyond single fields: `Meta.constraints` and `Meta.indexes`. */
export function Declarations({ resolved }: { readonly resolved: ResolvedModel }) {
  const { meta } = resolved.model;
  const counts = lists.map(({ option }) => itemsOf(meta[option])?.length ?? 1);
  const count = counts.reduce((sum, one) => sum + one, 0);
  return (
    <Disclosure
      name="declarations"
      title="Constraints and indexes"
      note={count === 0 ? '' : String(count)}
    >
      {lists.map(({ option, title, makes }) => (
        <section key={option} aria-label={title}>
          <h3 className={styles.heading}>{title}</h3>
          <List resolved={resolved} option={option} makes={makes} />
        </section>
      ))}
    </Disclosure>
  );
}

interface ListProps {
  readonly resolved: ResolvedModel;
  readonly option: Listed;
  readonly makes: readonly Makes[];
}

function List({ resolved, option, makes }: ListProps) {
  const editable = useEditable() && !resolved.model.external;
  const { id, meta } = resolved.model;
  const value = meta[option];
  const items = itemsOf(value);
  const set = (next: OptionValue | undefined) =>
    run(setMeta, { model: id, option, value: next }, { join: `${id} ${option}` });
  const known = metaOptions[option];
  if (!items) {
    return (
      known && (
        <CodeControl
          id=""
          label={known.label}
          option={known}
          subject={{ owner: id, field: null, value: 'text' }}
          value={value}
          set={set}
          done={endStep}
          disabled={!editable}
        />
      )
    );
  }
  const add = (kind: Makes) => {
    endStep();
    set(valueOf([...items, newDeclaration(resolved, kind, namesIn(resolved))]));
    endStep();
  };
  return (
    <div className={own.list}>
      {items.map((item, i) => (
        // An item has no identity but its place: all of it can be typed over.
        <DeclarationBox
          key={i}
          item={item}
          columns={columnsOf(resolved)}
          disabled={!editable}
          onChange={(next) => set(valueOf(items.with(i, next)))}
          onRemove={() => {
            endStep();
            set(valueOf(items.toSpliced(i, 1)));
            endStep();
          }}
        />
      ))}
      {editable && (
        <div className={own.adders}>
          {makes.map((kind) => (
            <Button key={kind} look="quiet" onClick={() => add(kind)}>
              <Plus size={14} aria-hidden /> <span className="visually-hidden">Add</span>{' '}
              {words[kind]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The names that are taken among a model's constraints and indexes. */
const namesIn = ({ model: { meta } }: ResolvedModel): readonly string[] =>
  lists.flatMap(({ option }) =>
    (itemsOf(meta[option]) ?? []).map((item) => readDeclaration(item)?.name ?? ''),
  );
