import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { findField } from '../../../core/design/queries.ts';
import { targetId } from '../../../core/design/relation.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { useSchema } from '../../../state/hooks.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { DescribedBy } from '../../../ui/described.ts';
import { CommitInput } from '../CommitInput.tsx';
import { CodeControl } from './CodeControl.tsx';
import { conditionsIn, valueOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { completions, firstValue, isKnown, valuesFor } from './lookupPaths.ts';
import styles from './Options.module.css';
import { typedPython } from './typedPython.ts';
import type { Subject, WidgetProps } from './widget.ts';

/** What rows of the other model must be like: a lookup and its value each; or Python, which is kept as it is. */
export function ConditionsControl(props: WidgetProps) {
  const { id, label, value, set, done, disabled, subject } = props;
  const target = useTarget(subject);
  const [wantsCode, setWantsCode] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  const conditions = conditionsIn(value);
  const count = conditions?.rows.length ?? 0;

  // Whoever has named a field goes on with what it is compared with.
  useEffect(() => {
    if (isAdding.current) {
      const values = list.current?.querySelectorAll<HTMLElement>(
        '[role="group"] > input:last-of-type',
      );
      values?.[count - 1]?.focus();
    }
    isAdding.current = false;
  }, [count]);

  const rows = conditions?.rows ?? [];
  const put = (next: readonly Condition[]) => {
    set(valueOf({ rows: next, call: conditions?.call ?? null }));
    done();
  };
  const add = (lookup: string) => {
    if (rows.some((row) => row.lookup === lookup)) return;
    isAdding.current = true;
    put([...rows, { lookup, value: target ? firstValue(target, lookup) : '""' }]);
  };
  const python = (
    <button
      type="button"
      id={`${id}-code`}
      className={styles.formula}
      aria-pressed={wantsCode}
      aria-label={`${label}: a Python expression`}
      title="A Python expression"
      disabled={disabled}
      onClick={() => setWantsCode(!wantsCode)}
    >
      ƒ
    </button>
  );
  if (conditions === null || wantsCode) {
    // What is typed may become rows on the way: it stays in its box until they are asked for.
    const type: typeof set = (code) => {
      setWantsCode(true);
      set(code);
    };
    return (
      <div className={styles.literal}>
        <CodeControl {...props} id="" set={type} />
        {conditions && python}
      </div>
    );
  }
  return (
    <div ref={list} className={styles.list}>
      {rows.map((row, i) => (
        <ConditionRow
          key={i}
          row={row}
          target={target}
          disabled={disabled}
          onChange={(next) => put(rows.with(i, next))}
          onRemove={() => put(rows.toSpliced(i, 1))}
        />
      ))}
      <div className={styles.literal}>
        <CommitInput
          label="Add a condition"
          placeholder={rows.length === 0 ? 'Which field to compare' : 'And which field'}
          disabled={disabled}
          value=""
          suggestions={(typed) => (target ? completions(target, typed) : [])}
          onCommit={add}
        />
        {python}
      </div>
    </div>
  );
}

/** The model whose rows are limited. */
function useTarget({ field: id }: Subject): ResolvedModel | undefined {
  const schema = useSchema();
  const field = id === null ? undefined : findField(schema.design, id);
  const target = field && targetId(field);
  return target === undefined ? undefined : schema.byId.get(target);
}

interface RowProps {
  readonly row: Condition;
  readonly target: ResolvedModel | undefined;
  readonly disabled: boolean;
  readonly onChange: (row: Condition) => void;
  readonly onRemove: () => void;
}

function ConditionRow({ row, target, disabled, onChange, onRemove }: RowProps) {
  const { lookup, value } = row;
  const hint = useId();
  const isLost = target !== undefined && !isKnown(target, lookup);
  return (
    <div className={styles.condition} role="group" aria-label={lookup}>
      <DescribedBy value={isLost ? hint : undefined}>
        <CommitInput
          label="Compared"
          value={lookup}
          disabled={disabled}
          invalid={isLost}
          suggestions={(typed) => (target ? completions(target, typed) : [])}
          onCommit={(next) => (next === '' ? onRemove() : onChange({ ...row, lookup: next }))}
        />
      </DescribedBy>
      <CommitInput
        label="With"
        value={value}
        disabled={disabled}
        suggestions={() => (target ? valuesFor(target, lookup) : [])}
        onCommit={(next) => onChange({ ...row, value: typedPython(next) })}
      />
      <IconButton
        label={`Take ${lookup} away`}
        className={styles.small}
        disabled={disabled}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </IconButton>
      {isLost && (
        <p id={hint} className={styles.lost}>
          {target.model.name} has nothing called so.
        </p>
      )}
    </div>
  );
}
