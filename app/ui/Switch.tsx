import { Switch as Radix } from 'radix-ui';
import { useContext } from 'react';
import { DescribedBy } from './described.ts';
import styles from './Switch.module.css';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly label?: string;
  /** The id of what explains it. */
  readonly describedBy?: string | undefined;
}

/** Yes or no. Name it with a `<label htmlFor>` or with `label`. */
export function Switch({ checked, onChange, disabled = false, id, label, describedBy }: Props) {
  const around = useContext(DescribedBy);
  return (
    <Radix.Root
      className={styles.track}
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      id={id}
      aria-label={label}
      aria-describedby={describedBy ?? around}
    >
      <Radix.Thumb className={styles.thumb} />
    </Radix.Root>
  );
}
