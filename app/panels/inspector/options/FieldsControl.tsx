import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, X } from 'lucide-react';
import { isFieldRef, isList, isMissing } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { useDesign } from '../../../state/hooks.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { fieldRef, fieldsOf, referenceName } from './fieldsOf.ts';
import styles from './Options.module.css';
import type { WidgetProps } from './widget.ts';

type Props = WidgetProps & {
  /** Whether each can be descending; so in `Meta`, where lists of fields are orders of rows. */
  readonly hasDirection?: boolean;
};

/** An ordered list of fields: add, take away, move, and for an ordering turn round. */
export function FieldsControl({
  id,
  label,
  option,
  subject,
  value,
  set,
  done,
  disabled,
  hasDirection = subject.field === null,
}: Props) {
  const design = useDesign();
  const list = isList(value) ? value : value === undefined ? [] : [value];
  const chosen = new Set(list.flatMap((item) => (isFieldRef(item) ? [item.field] : [])));
  const free = fieldsOf(design, option, subject).filter((field) => !chosen.has(field.id));
  const put = (next: readonly OptionValue[]) => {
    set(next.length === 0 ? undefined : next);
    done();
  };
  const move = (from: number, to: number) => {
    const item = list[from];
    if (item !== undefined) put(list.toSpliced(from, 1).toSpliced(to, 0, item));
  };
  return (
    <div className={styles.list}>
      {list.map((item, i) => {
        const name = referenceName(design, item);
        return (
          <div key={i} className={styles.item}>
            <span className={isMissing(item) ? `${styles.name} ${styles.lost}` : styles.name}>
              {name}
              {isMissing(item) && ' (missing)'}
            </span>
            {hasDirection && (
              <Direction
                name={name}
                item={item}
                disabled={disabled}
                onTurn={(turned) => put(list.with(i, turned))}
              />
            )}
            <IconButton
              label={`Move ${name} up`}
              className={styles.small}
              disabled={disabled || i === 0}
              onClick={() => move(i, i - 1)}
            >
              <ChevronUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={`Move ${name} down`}
              className={styles.small}
              disabled={disabled || i === list.length - 1}
              onClick={() => move(i, i + 1)}
            >
              <ChevronDown size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={`Take ${name} away`}
              className={styles.small}
              disabled={disabled}
              onClick={() => put(list.toSpliced(i, 1))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      {free.length > 0 && !disabled && (
        <Select
          id={id}
          label={`Add a field to ${label}`}
          value=""
          options={{
            '': list.length === 0 ? 'Add a field…' : 'Add another…',
            ...Object.fromEntries(free.map((field) => [field.id, field.name])),
          }}
          onChange={(next) => next !== '' && put([...list, fieldRef(next)])}
        />
      )}
    </div>
  );
}

interface DirectionProps {
  readonly name: string;
  readonly item: OptionValue;
  readonly disabled: boolean;
  readonly onTurn: (item: OptionValue) => void;
}

function Direction({ name, item, disabled, onTurn }: DirectionProps) {
  const descending = isFieldRef(item)
    ? item.descending === true
    : isMissing(item) && item.missing.startsWith('-');
  const turn = () => {
    if (isFieldRef(item)) {
      onTurn(descending ? { field: item.field } : { field: item.field, descending: true });
    } else if (isMissing(item)) {
      onTurn({ missing: descending ? item.missing.slice(1) : `-${item.missing}` });
    }
  };
  return (
    <IconButton
      label={`${name}: ${descending ? 'descending' : 'ascending'}. Turn round`}
      className={styles.small}
      disabled={disabled}
      onClick={turn}
    >
      {descending ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />}
    </IconButton>
  );
}
