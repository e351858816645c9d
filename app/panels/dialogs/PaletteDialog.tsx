import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { useMemo, useRef, useState } from 'react';
import { labelOf } from '../../actions/useAction.ts';
import type { Place } from '../../core/constraints/rule.ts';
import { goTo } from '../../state/focus.ts';
import { useFindings, useWorkspace } from '../../state/hooks.ts';
import { closeDialog } from '../../state/view.ts';
import { Keys } from '../../ui/Keys.tsx';
import { findAnything } from './findAnything.ts';
import styles from './Palette.module.css';

/** In characters. A book pasted by mistake would be searched for, letter by letter. */
const LONGEST_QUERY = 200;

/** Finds anything and does anything, from the keyboard. */
export function PaletteDialog() {
  const [query, setQuery] = useState('');
  const state = useWorkspace((all) => all);
  const findings = useFindings();
  const found = useMemo(() => findAnything(query, state, findings), [query, state, findings]);
  /** Closes first: the action may open another dialog, and the canvas wants the focus. */
  const then = (perform: () => void) => () => {
    closeDialog();
    perform();
  };
  /** The focus then belongs to what was jumped to, not to where it was before. */
  const hasJumped = useRef(false);
  const jump = (place: Place) => {
    hasJumped.current = true;
    closeDialog();
    goTo(place);
  };

  const models = found.models.length > 0 && (
    <Command.Group heading="Models">
      {found.models.map((model) => (
        <Command.Item
          key={model.id}
          value={`model ${model.id}`}
          className={styles.item}
          onSelect={() => jump({ model: model.id })}
        >
          {model.name}
          <span className={styles.beside}>{model.app}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
  const actions = found.actions.length > 0 && (
    <Command.Group heading="Actions">
      {found.actions.map((action) => (
        <Command.Item
          key={action.id}
          value={`action ${action.id}`}
          className={styles.item}
          onSelect={then(action.perform)}
        >
          {labelOf(action, state)}
          <span className={styles.beside}>{action.group}</span>
          {action.shortcuts?.[0] !== undefined && <Keys keys={action.shortcuts[0]} />}
        </Command.Item>
      ))}
    </Command.Group>
  );

  return (
    <Radix.Root open onOpenChange={closeDialog}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content
          className={styles.palette}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => hasJumped.current && event.preventDefault()}
        >
          <Radix.Title className="visually-hidden">Find or run</Radix.Title>
          <Command label="Find or run" shouldFilter={false} loop>
            <Command.Input
              className={styles.input}
              maxLength={LONGEST_QUERY}
              placeholder="Find a model or field, or run an action…"
              value={query}
              onValueChange={setQuery}
            />
            <Command.List className={styles.list}>
              <Command.Empty className={styles.empty}>Nothing is called so.</Command.Empty>
              {query.trim() === '' && actions}
              {models}
              {found.fields.length > 0 && (
                <Command.Group heading="Fields">
                  {found.fields.map(({ model, field }) => (
                    <Command.Item
                      key={field.id}
                      value={`field ${field.id}`}
                      className={styles.item}
                      onSelect={() => jump({ model: model.id, field: field.id })}
                    >
                      {field.name}
                      <span className={styles.beside}>
                        {model.name} · {field.type}
                      </span>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              {query.trim() !== '' && actions}
              {found.problems.length > 0 && (
                <Command.Group heading="Problems">
                  {found.problems.map((finding, i) => (
                    <Command.Item
                      key={i}
                      value={`problem ${i}`}
                      className={styles.item}
                      onSelect={() => jump(finding.at)}
                    >
                      <span className={styles.message}>{finding.message}</span>
                      <span className={styles.beside}>{finding.severity}</span>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
