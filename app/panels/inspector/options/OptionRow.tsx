import { useId } from 'react';
import { translatedText } from '../../../core/design/python/pieces.ts';
import { isCode } from '../../../core/fieldTypes/values.ts';
import { useEditable } from '../../../state/hooks.ts';
import { DescribedBy } from '../../../ui/described.ts';
import { CodeControl } from './CodeControl.tsx';
import styles from './Options.module.css';
import type { RowProps, Widget } from './widget.ts';
import { widgetOf } from './widgets.ts';

const asCode: Widget = { Control: CodeControl, wide: true };

/** An option with its label, Django's word for it, and what it does once one is at it. */
export function OptionRow({
  name,
  option,
  subject,
  value,
  set,
  done,
  label = option.label,
}: RowProps) {
  const id = useId();
  const editable = useEditable();
  // Any option can have been given as an expression, whatever it usually is.
  const takesCode =
    ['code', 'literal', 'validators'].includes(option.kind) ||
    (option.translatable === true && translatedText(value) !== null);
  const { Control, wide, group } = isCode(value) && !takesCode ? asCode : widgetOf(option);
  const isMissing = option.required === true && value === undefined && option.default === undefined;
  const words = (
    <>
      {label}
      {option.required && (
        <span className={isMissing ? styles.lacking : 'visually-hidden'}>required</span>
      )}
      {option.statement !== true && label.toLowerCase() !== name && (
        <code className={styles.keyword}>{name}</code>
      )}
    </>
  );
  return (
    <div
      className={[styles.row, wide && styles.wide].filter(Boolean).join(' ')}
      title={option.help}
      {...(group
        ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-help` }
        : {})}
    >
      {group ? (
        <span id={`${id}-label`} className={styles.label}>
          {words}
        </span>
      ) : (
        <label htmlFor={id} id={`${id}-label`} className={styles.label}>
          {words}
        </label>
      )}
      <div className={styles.control}>
        {/* What explains a group would be said again at each of its controls. */}
        <DescribedBy value={group ? undefined : `${id}-help`}>
          <Control
            id={id}
            label={label}
            option={option}
            subject={subject}
            value={value}
            set={set}
            done={done}
            disabled={!editable}
            Row={OptionRow}
          />
        </DescribedBy>
      </div>
      <p id={`${id}-help`} className={styles.help}>
        {option.help}
      </p>
    </div>
  );
}
