import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { isChoices } from '../../../core/fieldTypes/values.ts';
import type { Choice, Choices } from '../../../core/fieldTypes/values.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import {
  choicesFrom,
  valueFor,
  valueFrom,
  withChoice,
  withoutGroups,
  withTranslation,
} from './choiceRows.ts';
import { CodeControl } from './CodeControl.tsx';
import styles from './Options.module.css';
import { SharedChoices, useSetShared } from './SharedChoices.tsx';
import type { WidgetProps } from './widget.ts';

const empty: Choices = { choices: [] };

/**
 * The values a field can take, row by row; a new row is begun by typing its label, and a pasted list becomes rows. A
 * value that follows from its label does so until it is changed itself.
 */
export function ChoicesControl(props: WidgetProps) {
  const { id, value, done, disabled, subject } = props;
  const set = useSetShared(props);
  const [wantsGroups, setWantsGroups] = useState(false);
  const isNumber = subject.value === 'integer' || subject.value === 'bigInteger';
  const [next, setNext] = useState('');
  const adder = useRef<HTMLDivElement>(null);
  const count = isChoices(value) ? value.choices.length : 0;

  // A list is typed at its end: it stays in sight as it grows.
  useEffect(() => {
    if (adder.current?.contains(document.activeElement)) {
      adder.current.scrollIntoView({ block: 'nearest' });
    }
    // Each row pushes it down.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [count]);

  if (value !== undefined && !isChoices(value)) return <CodeControl {...props} id="" />;
  const given = value ?? empty;
  const isGrouped = wantsGroups || given.choices.some(({ group }) => group !== undefined);
  const isTranslated = given.choices.some(({ translated }) => translated);
  const put = (choices: Choices) => {
    if (choices.choices.length === 0) set(undefined);
    else set(isTranslated ? withTranslation(choices, true) : choices);
  };
  const putRows = (choices: readonly Choice[]) => {
    put({ ...given, choices });
    done();
  };

  const add = () => {
    if (next.trim() === '') return;
    putRows(choicesFrom(next.replaceAll('\n', ' '), given.choices, isNumber));
    setNext('');
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!text.includes('\n')) return;
    event.preventDefault();
    putRows(choicesFrom(text, given.choices, isNumber));
  };
  const rename = (i: number, choice: Choice, label: string) => {
    const others = given.choices.toSpliced(i, 1);
    const follows = !isNumber && choice.value === valueFor(choice.label, others, false);
    const change = follows ? { label, value: valueFor(label, others, false) } : { label };
    put(withChoice(given, i, change));
  };
  const move = (from: number, to: number) => {
    const choice = given.choices[from];
    if (choice) putRows(given.choices.toSpliced(from, 1).toSpliced(to, 0, choice));
  };

  return (
    <div className={styles.choices}>
      {given.choices.length > 0 && (
        <div className={styles.choiceHeads} aria-hidden>
          <span>Shown</span>
          <span>Stored</span>
          <span>Member</span>
        </div>
      )}
      {given.choices.map((choice, i) => (
        <div key={i} className={styles.choice} role="group" aria-label={`Choice ${i + 1}`}>
          <TextInput
            aria-label={`Shown for choice ${i + 1}`}
            disabled={disabled}
            value={choice.label}
            onChange={(label) => rename(i, choice, label)}
            onDone={done}
          />
          <TextInput
            aria-label={`Stored for choice ${i + 1}`}
            mono
            disabled={disabled}
            value={String(choice.value)}
            onChange={(text) => put(withChoice(given, i, { value: valueFrom(text, isNumber) }))}
            onDone={done}
          />
          <TextInput
            aria-label={`Member name of choice ${i + 1}`}
            mono
            disabled={disabled}
            placeholder="auto"
            value={choice.member ?? ''}
            onChange={(member) => put(withChoice(given, i, { member }))}
            onDone={done}
          />
          {isGrouped && (
            <TextInput
              aria-label={`Heading of choice ${i + 1}`}
              className={styles.choiceGroup}
              disabled={disabled}
              placeholder="no heading"
              value={choice.group ?? ''}
              onChange={(group) => put(withChoice(given, i, { group }))}
              onDone={done}
            />
          )}
          <span className={styles.choiceTools}>
            <IconButton
              label={`Move ${choice.label} up`}
              className={styles.small}
              disabled={disabled || i === 0}
              onClick={() => move(i, i - 1)}
            >
              <ChevronUp size={13} aria-hidden />
            </IconButton>
            <IconButton
              label={`Move ${choice.label} down`}
              className={styles.small}
              disabled={disabled || i === given.choices.length - 1}
              onClick={() => move(i, i + 1)}
            >
              <ChevronDown size={13} aria-hidden />
            </IconButton>
            <IconButton
              label={`Delete ${choice.label}`}
              className={styles.small}
              disabled={disabled}
              onClick={() => putRows(given.choices.toSpliced(i, 1))}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </span>
        </div>
      ))}
      {!disabled && (
        <div ref={adder} className={styles.adder}>
          <TextInput
            aria-label="Add a choice"
            placeholder="Add a choice, or paste a list"
            value={next}
            onChange={setNext}
            onKeyDown={keys}
            onPaste={paste}
            onDone={add}
          />
        </div>
      )}
      {given.choices.length > 0 && (
        <div className={styles.enumName}>
          <label htmlFor={`${id}-groups`}>Under headings</label>
          <Switch
            id={`${id}-groups`}
            checked={isGrouped}
            disabled={disabled}
            onChange={(checked) => {
              setWantsGroups(checked);
              if (!checked) set(withoutGroups(given));
              done();
            }}
          />
          <label htmlFor={`${id}-translated`}>Translated</label>
          <Switch
            id={`${id}-translated`}
            checked={isTranslated}
            disabled={disabled}
            onChange={(checked) => {
              set(withTranslation(given, checked));
              done();
            }}
          />
        </div>
      )}
      {given.choices.length > 0 && (
        <div className={styles.enumName}>
          <label htmlFor={`${id}-class`}>Class name</label>
          <TextInput
            id={`${id}-class`}
            mono
            disabled={disabled}
            placeholder="auto"
            value={given.name ?? ''}
            onChange={(name) => put(name === '' ? { choices: given.choices } : { ...given, name })}
            onDone={done}
          />
        </div>
      )}
      <SharedChoices {...props} />
    </div>
  );
}
