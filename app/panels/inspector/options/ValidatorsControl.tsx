import { X } from 'lucide-react';
import { useState } from 'react';
import type { ValueKind } from '../../../core/fieldTypes/fieldType.ts';
import { itemsOf } from '../../../core/design/python/pieces.ts';
import { isCode, isList } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { focusAtOnce } from '../../../ui/focusAtOnce.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { CodeControl } from './CodeControl.tsx';
import styles from './Options.module.css';
import { pythonText } from './optionText.ts';
import type { WidgetProps } from './widget.ts';

const ofNumbers = ['MinValueValidator(0)', 'MaxValueValidator(100)', 'StepValueValidator(5)'];
const ofMoments = ['MinValueValidator(date(2000, 1, 1))'];
const ofTexts = [
  'MinLengthValidator(2)',
  'MaxLengthValidator(100)',
  'RegexValidator(r"^[A-Z]+$")',
  'EmailValidator()',
  'URLValidator()',
  'DomainNameValidator()',
  'validate_slug',
  'validate_unicode_slug',
  'validate_comma_separated_integer_list',
  'ProhibitNullCharactersValidator()',
];
const ofFiles = ['FileExtensionValidator(["pdf"])', 'validate_image_file_extension'];
const ofRanges = ['RangeMinValueValidator(0)', 'RangeMaxValueValidator(100)'];
const ofLists = ['ArrayMinLengthValidator(1)', 'ArrayMaxLengthValidator(10)'];

/** Django's validators by what they can look at, each with an argument to start from. */
const offered: Readonly<Partial<Record<ValueKind, readonly string[]>>> = {
  text: ofTexts,
  ipAddress: ['validate_ipv4_address', 'validate_ipv6_address', 'validate_ipv46_address'],
  integer: ofNumbers,
  bigInteger: ofNumbers,
  float: ofNumbers,
  decimal: [...ofNumbers, 'DecimalValidator(5, 2)'],
  date: ofMoments,
  file: ofFiles,
  array: ofLists,
  range: ofRanges,
  textMap: ['KeysValidator(["name"])'],
};

/** The list as items that are Python each; null for one that is made in another way. */
function rowsOf(value: OptionValue | undefined): readonly string[] | null {
  if (value === undefined) return [];
  if (isCode(value)) return itemsOf(value.code);
  const rows = isList(value) ? value.map(pythonText) : null;
  return rows?.every((row) => row !== null) ? rows : null;
}

/** A list of callables: Django's own are offered, others typed. */
export function ValidatorsControl(props: WidgetProps) {
  const { id, label, value, set, done, disabled, subject } = props;
  const rows = rowsOf(value);
  // Whoever has asked for one of their own goes on with writing it.
  const [begun, setBegun] = useState<number | null>(null);
  if (rows === null) return <CodeControl {...props} id="" />;
  const put = (next: readonly string[]) =>
    set(next.length === 0 ? undefined : next.map((code) => ({ code })));
  return (
    <div className={styles.list}>
      {rows.map((row, i) => (
        <div key={i} className={styles.literal}>
          <TextInput
            ref={i === begun ? focusAtOnce : undefined}
            aria-label={`${label} ${i + 1}`}
            mono
            disabled={disabled}
            value={row}
            onChange={(text) => put(rows.with(i, text))}
            onDone={() => {
              setBegun(null);
              if (rows.some((one) => one.trim() === '')) {
                put(rows.filter((one) => one.trim() !== ''));
              }
              done();
            }}
          />
          <IconButton
            label={`Take ${row} away`}
            className={styles.small}
            disabled={disabled}
            onClick={() => {
              // The button goes with its row, and must not take the focus along.
              document.getElementById(id)?.focus();
              put(rows.toSpliced(i, 1));
              done();
            }}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      {!disabled && (
        <Select
          id={id}
          label={`Add to ${label}`}
          value=""
          options={{
            '': rows.length === 0 ? 'Add a validator…' : 'Add another…',
            ...Object.fromEntries((offered[subject.value] ?? []).map((code) => [code, code])),
            validate: 'One of my own',
          }}
          onChange={(next) => {
            if (next !== '') put([...rows, next]);
            if (next === 'validate') setBegun(rows.length);
            done();
          }}
        />
      )}
    </div>
  );
}
