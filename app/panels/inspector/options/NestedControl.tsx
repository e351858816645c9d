import { carriedOptions } from '../../../core/commands/fields.ts';
import { withOption } from '../../../core/commands/models.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { FieldType } from '../../../core/fieldTypes/fieldType.ts';
import { isNested } from '../../../core/fieldTypes/values.ts';
import type { Nested, Options } from '../../../core/fieldTypes/values.ts';
import { TypePicker } from '../field/TypePicker.tsx';
import styles from './Options.module.css';
import type { NamedOption, Subject, WidgetProps } from './widget.ts';

/** Common options that say something of a column or a row, which a field inside another has none of. */
const ofRows = new Set(['unique', 'null', 'default', 'primary_key']);

/** Fields that hold a value by themselves. */
const holdsValue = ({ relation, generic, value }: FieldType): boolean =>
  (relation ?? generic) === undefined && value !== 'tuple' && value !== 'generated';

const optionsWorthAsking = (type: FieldType | undefined, given: Options): readonly NamedOption[] =>
  Object.entries(type?.options ?? {}).filter(
    ([name, { group }]) => Object.hasOwn(given, name) || (group === 'data' && !ofRows.has(name)),
  );

const nothing: Nested = { nested: '', options: {} };

/** A field inside this one: its class, and what describes its values. */
export function NestedControl({
  id,
  label,
  subject,
  value,
  set,
  done,
  disabled,
  Row,
}: WidgetProps) {
  const { nested, options } = isNested(value) ? value : nothing;
  const type = findFieldType(nested);
  const inside: Subject = { ...subject, inside: type, value: type?.value ?? 'json' };
  return (
    <div className={styles.nested}>
      <TypePicker
        id={id}
        label={`${label}: class`}
        value={nested}
        disabled={disabled}
        isOffered={holdsValue}
        onPick={(next) => {
          if (next !== nested) set({ nested: next, options: carriedOptions(options, next) });
          done();
        }}
      />
      {Row &&
        optionsWorthAsking(type, options).map(([name, option]) => (
          <Row
            key={name}
            name={name}
            option={option}
            subject={inside}
            value={Object.hasOwn(options, name) ? options[name] : undefined}
            set={(next) =>
              set({ nested, options: withOption(options, name, next, option.default) })
            }
            done={done}
          />
        ))}
    </div>
  );
}
