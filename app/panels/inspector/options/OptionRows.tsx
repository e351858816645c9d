import type { Options, OptionValue } from '../../../core/fieldTypes/values.ts';
import { endStep } from '../../../state/workspace.ts';
import { OptionRow } from './OptionRow.tsx';
import type { NamedOption, Subject } from './widget.ts';

interface Props {
  readonly options: readonly NamedOption[];
  readonly values: Options;
  readonly subject: Subject;
  readonly set: (name: string, value: OptionValue | undefined) => void;
}

/** Options one below the other, each with the widget of its kind. */
export function OptionRows({ options, values, subject, set }: Props) {
  return options.map(([name, option]) => (
    <OptionRow
      key={name}
      name={name}
      option={option}
      subject={subject}
      value={Object.hasOwn(values, name) ? values[name] : undefined}
      set={(value) => set(name, value)}
      done={endStep}
    />
  ));
}
