import type { OptionGroup } from '../../../core/fieldTypes/option.ts';
import type { Options, OptionValue } from '../../../core/fieldTypes/values.ts';
import { Disclosure } from '../Disclosure.tsx';
import styles from './Options.module.css';
import { OptionRows } from './OptionRows.tsx';
import type { NamedOption, Subject } from './widget.ts';

const groups: Readonly<Record<OptionGroup, string>> = {
  relation: 'Relation',
  data: 'Data',
  forms: 'Forms and checks',
  database: 'Database',
  api: 'In TypeScript',
};

interface Props {
  /** Remembers whether it is open. */
  readonly name: string;
  readonly options: readonly NamedOption[];
  readonly values: Options;
  readonly subject: Subject;
  readonly set: (name: string, value: OptionValue | undefined) => void;
}

/** Options that are seldom wanted, by group; how many of them are set can be seen while they are folded away. */
export function MoreOptions({ name, options, values, subject, set }: Props) {
  if (options.length === 0) return null;
  const count = options.filter(([option]) => Object.hasOwn(values, option)).length;
  return (
    <Disclosure name={name} title="More options" note={count === 0 ? '' : `${count} set`}>
      {Object.entries(groups).map(([group, title]) => {
        const ofGroup = options.filter(([, option]) => option.group === group);
        if (ofGroup.length === 0) return null;
        return (
          <section key={group} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            <OptionRows options={ofGroup} values={values} subject={subject} set={set} />
          </section>
        );
      })}
    </Disclosure>
  );
}
