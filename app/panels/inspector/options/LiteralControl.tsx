import { useState } from 'react';
import type { ValueKind } from '../../../core/fieldTypes/fieldType.ts';
import { findField } from '../../../core/design/queries.ts';
import { isChoices, isCode } from '../../../core/fieldTypes/values.ts';
import type { Code, OptionValue } from '../../../core/fieldTypes/values.ts';
import { useDesign } from '../../../state/hooks.ts';
import { announce } from '../../../state/workspace.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { CodeControl } from './CodeControl.tsx';
import { NumberControl, numberText } from './NumberControl.tsx';
import styles from './Options.module.css';
import { optionText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

/** How a value of each kind is asked for; the rest can only be computed, so their defaults are code. */
const asked: Readonly<Partial<Record<ValueKind, 'text' | 'whole' | 'decimal' | 'yesNo'>>> = {
  text: 'text',
  date: 'text',
  time: 'text',
  datetime: 'text',
  uuid: 'text',
  ipAddress: 'text',
  file: 'text',
  integer: 'whole',
  bigInteger: 'whole',
  decimal: 'decimal',
  float: 'decimal',
  boolean: 'yesNo',
};

/** Callables worth offering, by what they give. */
const callables: Readonly<Partial<Record<ValueKind, readonly string[]>>> = {
  datetime: ['timezone.now'],
  date: ['datetime.date.today'],
  uuid: ['uuid.uuid4'],
  json: ['dict', 'list'],
  duration: ['timedelta(days=1)', 'timedelta(hours=1)'],
  text: ['str'],
};

/** A value of the field's own kind, or after "ƒ" a Python expression, which is put aside as long as "ƒ" is off. */
export function LiteralControl(props: WidgetProps) {
  const { id, label, value, set, done, disabled, subject } = props;
  const kind = asked[subject.value];
  const [wantsCode, setWantsCode] = useState(false);
  const [aside, setAside] = useState<Code | undefined>();
  const isCodeShown = isCode(value) || wantsCode || kind === undefined;
  const turn = () => {
    if (isCode(value)) {
      setAside(value);
      set(undefined);
      announce('The Python is put aside; ƒ brings it back.');
    } else if (!isCodeShown && value === undefined) set(aside);
    setWantsCode(!isCodeShown);
    done();
  };
  return (
    <div className={styles.literal}>
      {isCodeShown ? (
        <CodeControl {...props} suggestions={callables[subject.value] ?? []} />
      ) : (
        <Plain {...props} />
      )}
      {kind !== undefined && (
        <button
          type="button"
          id={`${id}-code`}
          className={styles.formula}
          aria-pressed={isCodeShown}
          aria-label={`${label}: a Python expression`}
          title="A Python expression"
          disabled={disabled}
          onClick={turn}
        >
          ƒ
        </button>
      )}
    </div>
  );
}

function Plain(props: WidgetProps) {
  const { id, value, set, done, disabled, subject } = props;
  const kind = asked[subject.value];
  const design = useDesign();
  const field = subject.field === null ? undefined : findField(design, subject.field);
  const choices = field?.options['choices'];
  if (kind === 'yesNo') {
    return (
      <Choose
        {...props}
        values={[
          ['Yes', true],
          ['No', false],
        ]}
      />
    );
  }
  if (isChoices(choices)) {
    return <Choose {...props} values={choices.choices.map((one) => [one.label, one.value])} />;
  }
  if (kind === 'whole' || kind === 'decimal') {
    return <NumberControl {...props} allowsPoint={kind === 'decimal'} />;
  }
  return (
    <TextInput
      id={id}
      disabled={disabled}
      placeholder={value === '' ? 'empty text' : 'none'}
      value={typeof value === 'string' ? value : numberText(value)}
      onChange={(text) => set(text === '' ? undefined : text)}
      onDone={done}
    />
  );
}

type ChooseProps = WidgetProps & {
  readonly values: readonly (readonly [label: string, value: string | number | boolean])[];
};

function Choose({ id, value, set, done, disabled, values }: ChooseProps) {
  const at = values.findIndex(([, one]) => one === value);
  const isOther = value !== undefined && at < 0;
  const lost: Readonly<Record<string, string>> = isOther ? { other: optionText(value) } : {};
  return (
    <Select
      id={id}
      value={isOther ? 'other' : at < 0 ? '' : `v${at}`}
      disabled={disabled}
      options={{
        '': 'None',
        ...lost,
        ...Object.fromEntries(values.map(([label], i) => [`v${i}`, label])),
      }}
      onChange={(next) => {
        const chosen: OptionValue | undefined =
          next === '' ? undefined : values[Number(next.slice(1))]?.[1];
        set(chosen);
        done();
      }}
    />
  );
}
