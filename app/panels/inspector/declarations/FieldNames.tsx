import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import own from './Declarations.module.css';

interface Props {
  /** In order; descending with a minus. */
  readonly names: readonly string[];
  readonly columns: readonly string[];
  readonly hasDirection: boolean;
  readonly disabled: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

const bare = (name: string): string => name.replace(/^-/, '');

/** The fields a constraint or index is over, one at least. */
export function FieldNames({ names, columns, hasDirection, disabled, onChange }: Props) {
  const free = columns.filter((column) => !names.some((name) => bare(name) === column));
  return (
    <div className={own.names} role="group" aria-label="Fields">
      {names.map((name, i) => {
        const field = bare(name);
        const descending = name.startsWith('-');
        return (
          <span key={name} className={own.name} data-lost={!columns.includes(field) || undefined}>
            {field}
            {hasDirection && (
              <IconButton
                label={`${field}: ${descending ? 'descending' : 'ascending'}. Turn round`}
                className={own.small}
                disabled={disabled}
                onClick={() => onChange(names.with(i, descending ? field : `-${field}`))}
              >
                {descending ? (
                  <ArrowDown size={12} aria-hidden />
                ) : (
                  <ArrowUp size={12} aria-hidden />
                )}
              </IconButton>
            )}
            <IconButton
              label={`Take ${field} away`}
              className={own.small}
              disabled={disabled || names.length === 1}
              onClick={() => onChange(names.toSpliced(i, 1))}
            >
              <X size={12} aria-hidden />
            </IconButton>
          </span>
        );
      })}
      {free.length > 0 && !disabled && (
        <Select
          label="Add a field"
          value=""
          options={{
            '': names.length === 0 ? 'Add a field…' : 'And…',
            ...Object.fromEntries(free.map((field) => [field, field])),
          }}
          onChange={(field) => field !== '' && onChange([...names, field])}
        />
      )}
    </div>
  );
}
