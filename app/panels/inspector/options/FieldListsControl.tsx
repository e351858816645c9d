import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isList } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldsControl } from './FieldsControl.tsx';
import styles from './Options.module.css';
import type { WidgetProps } from './widget.ts';

/** Several lists of fields. A list that has lost its last field is gone. */
export function FieldListsControl(props: WidgetProps) {
  const { value, set, label, disabled } = props;
  const lists = isList(value) ? value : [];
  // A list is empty until its first field is chosen; so long it lives only here.
  const [isAdding, setAdding] = useState(false);
  const put = (i: number, list: OptionValue | undefined) => {
    const next =
      list === undefined
        ? lists.toSpliced(i, 1)
        : i < lists.length
          ? lists.with(i, list)
          : [...lists, list];
    if (i >= lists.length) setAdding(false);
    set(next.length === 0 ? undefined : next);
  };
  const shown = isAdding ? [...lists, []] : lists;
  return (
    <div className={styles.lists}>
      {shown.map((list, i) => (
        <FieldsControl
          key={i}
          {...props}
          id=""
          hasDirection={false}
          label={`${label}, list ${i + 1}`}
          value={list}
          set={(next) => put(i, next)}
        />
      ))}
      {!disabled && !isAdding && (
        <Button className={styles.add} onClick={() => setAdding(true)}>
          <Plus size={14} aria-hidden /> {lists.length === 0 ? 'Add a list' : 'Add another list'}
        </Button>
      )}
    </div>
  );
}
