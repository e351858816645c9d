import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Design, Model, Position } from '../../core/design/design.ts';
import { freeName, isUsableName, pascalCase } from '../../core/design/names.ts';
import { modelLabel } from '../../core/design/queries.ts';
import type { Target } from '../../state/connecting.ts';
import { chooseTarget, whyNot } from '../../state/connecting.ts';
import { useDesign } from '../../state/hooks.ts';
import styles from './ConnectPopup.module.css';
import { freeBeside, installedToAdd } from './making.ts';

interface Choice {
  readonly label: string;
  readonly hint: string;
  /** What it is also found by. */
  readonly words: string;
  readonly target: Target;
}

interface Props {
  readonly from: Model;
  /** Where a line was dropped: a new model is offered there first. */
  readonly place: Position | null;
}

/** Chooses the other model by typing: one of the design, one every Django project has, or a new one. */
export function TargetPicker({ from, place }: Props) {
  const design = useDesign();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const choices = choicesFor(design, from, text.trim(), place);
  const marked = Math.min(at, choices.length - 1);

  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setAt((marked + step + choices.length) % choices.length);
    }
    const chosen = choices[marked];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      chooseTarget(chosen.target);
    }
  };

  return (
    <>
      <input
        ref={input}
        className={styles.search}
        role="combobox"
        aria-label="With which model?"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? `${listId}-${marked}` : undefined}
        placeholder="With which model?"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <div ref={list} className={styles.targets} id={listId} role="listbox" aria-label="Models">
        {choices.map((choice, i) => (
          // Keys reach it through the input. The click and not the lifted finger chooses, else the click would fall on what comes next.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={`${choice.label} ${choice.hint}`}
            id={`${listId}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === marked}
            className={styles.target}
            onMouseMove={() => setAt(i)}
            onClick={() => chooseTarget(choice.target)}
          >
            <b>{choice.label}</b>
            <span>{choice.hint}</span>
          </div>
        ))}
      </div>
    </>
  );
}

function choicesFor(
  design: Design,
  from: Model,
  text: string,
  place: Position | null,
): readonly Choice[] {
  const wanted = text.toLowerCase();
  const models = design.models
    .filter((model) => whyNot(from.id, model.id) === null)
    .map((model): Choice => ({
      label: model.name,
      hint: model.id === from.id ? 'itself' : model.app,
      words: modelLabel(model),
      target: { kind: 'model', id: model.id },
    }));
  const installed = from.external
    ? []
    : installedToAdd(design).map((one): Choice => ({
        label: one.name,
        hint: one.reference ?? one.from,
        words: `${one.app}.${one.name} ${one.reference ?? ''} ${one.summary}`,
        target: { kind: 'installed', label: `${one.app}.${one.name}` },
      }));
  const found = [...models, ...installed].filter(
    ({ label, words }) => wanted === '' || `${label} ${words}`.toLowerCase().includes(wanted),
  );
  // Names that begin with what was typed stand before those that only contain it.
  const begins = ({ label }: Choice) => label.toLowerCase().startsWith(wanted);
  const ordered = [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
  const fresh = newModel(design, from, text, place);
  if (!fresh) return ordered;
  const sure = place !== null && text === '';
  return sure ? [fresh, ...ordered] : [...ordered, fresh];
}

function newModel(
  design: Design,
  from: Model,
  text: string,
  place: Position | null,
): Choice | null {
  const taken = design.models.filter(({ app }) => app === from.app).map(({ name }) => name);
  const typed = pascalCase(text);
  const name = typed === '' ? freeName('Model', taken) : typed;
  if (!isUsableName(name) || taken.some((one) => one.toLowerCase() === name.toLowerCase()))
    return null;
  if (place === null && typed === '') return null;
  const position = place ? { x: place.x - 110, y: place.y - 17 } : freeBeside(design, from);
  return {
    label: typed === '' ? 'New model' : `New model ${name}`,
    hint: place ? 'here' : 'beside it',
    words: '',
    target: { kind: 'new', name, named: typed !== '', position },
  };
}
