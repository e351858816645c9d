import { useId, useState } from 'react';
import { setMeta } from '../../../core/commands/models.ts';
import type { HowMany, OneOfKeys } from '../../../core/rows/oneOfKeys.ts';
import {
  freeKeys,
  howManyWords,
  oneOfKeysIn,
  withOneOfKeys,
  withOtherNumber,
} from '../../../core/rows/oneOfKeys.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { keepOneOfKeys, listed } from '../../../state/oneOfKeys.ts';
import { run } from '../../../state/workspace.ts';
import { DescribedBy } from '../../../ui/described.ts';
import { OnceButton } from '../../../ui/OnceButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from '../Inspector.module.css';

/** How many of several keys each row has: what checks say of it, and a sentence to fill in that adds one. */
export function OneOfSeveral({ resolved }: { readonly resolved: ResolvedModel }) {
  const editable = useEditable();
  const stated = oneOfKeysIn(resolved);
  const free = freeKeys(resolved);
  const mayAdd = editable && withOneOfKeys(resolved, 'one', free) !== null;
  if (stated.length === 0 && !mayAdd) return null;
  return (
    <section aria-label="One of several keys" data-keeps-focus>
      <h3 className={styles.heading}>One of several keys</h3>
      {stated.map((one) => (
        <Stated key={one.at} resolved={resolved} stated={one} />
      ))}
      {mayAdd && <Adder key={free.join(' ')} resolved={resolved} keys={free} />}
    </section>
  );
}

function Stated({
  resolved,
  stated,
}: {
  readonly resolved: ResolvedModel;
  readonly stated: OneOfKeys;
}) {
  const hint = useId();
  const editable = useEditable() && withOtherNumber(resolved, stated, 'one') !== null;
  const { id, name } = resolved.model;
  const say = (many: HowMany): void => {
    const value = withOtherNumber(resolved, stated, many);
    if (value !== null) run(setMeta, { model: id, option: 'constraints', value });
  };
  return (
    <div>
      <p className={styles.numbers}>
        Each <strong>{name}</strong> has{' '}
        <span className={styles.unbroken}>
          <DescribedBy value={hint}>
            <Select
              label={`How many of ${listed(stated.keys)} each ${name} has`}
              value={stated.many}
              options={howManyWords}
              disabled={!editable}
              onChange={(many) => say(many as HowMany)}
            />
          </DescribedBy>{' '}
          of
        </span>{' '}
        <strong>{listed(stated.keys)}</strong>
      </p>
      <p id={hint} className={styles.hint}>
        Enforced by the database
      </p>
    </div>
  );
}

function Adder({
  resolved,
  keys,
}: {
  readonly resolved: ResolvedModel;
  readonly keys: readonly string[];
}) {
  const [many, setMany] = useState<HowMany>('one');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { name } = resolved.model;
  const chosen = keys.filter((key) => !left.has(key));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <div>
      <p className={styles.numbers}>
        Each <strong>{name}</strong> is to have{' '}
        <span className={styles.unbroken}>
          <Select
            label={`How many of these keys each ${name} is to have`}
            value={many}
            options={howManyWords}
            onChange={(next) => setMany(next as HowMany)}
          />{' '}
          of
        </span>
      </p>
      {keys.map((key) => (
        <label key={key} className={styles.tick}>
          <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
          {key}
        </label>
      ))}
      <div className={styles.buttons}>
        <OnceButton
          disabled={chosen.length < 2}
          onClick={() => keepOneOfKeys({ model: resolved, keys: chosen }, many)}
        >
          Have the database see to it
        </OnceButton>
      </div>
    </div>
  );
}
