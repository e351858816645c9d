import { X } from 'lucide-react';
import type { Options } from '../../../core/fieldTypes/values.ts';
import { useEditable } from '../../../state/hooks.ts';
import { IconButton } from '../../../ui/Button.tsx';
import styles from './Options.module.css';
import { optionText } from './optionText.ts';

interface Props {
  /** Those no widget was made for. */
  readonly options: Options;
  readonly onRemove: (name: string) => void;
}

/** What was read from elsewhere and is kept as it was: shown, and can be taken away. */
export function OtherOptions({ options, onRemove }: Props) {
  const editable = useEditable();
  const entries = Object.entries(options);
  if (entries.length === 0) return null;
  return (
    <section aria-label="Kept as given">
      <h3 className={styles.heading}>Kept as given</h3>
      {entries.map(([name, value]) => (
        <div key={name} className={styles.item}>
          <code className={styles.kept}>
            {name}={optionText(value)}
          </code>
          <IconButton
            label={`Take ${name} away`}
            className={styles.small}
            disabled={!editable}
            onClick={() => onRemove(name)}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
