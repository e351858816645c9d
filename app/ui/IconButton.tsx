import type { ReactNode } from 'react';
import type { ButtonProps } from './Button.tsx';
import styles from './Button.module.css';
import { Tooltip } from './Tooltip.tsx';

interface Props extends Omit<ButtonProps, 'aria-label' | 'children'> {
  /** What it does; spoken, and shown as the tooltip. */
  readonly label: string;
  /** Shown in the tooltip: `Ctrl+Z`. */
  readonly shortcut?: string | undefined;
  /** Where the tooltip stands, so that it does not cover what is reached for next. */
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
}

/** A button with only an icon; its label is its tooltip and its name for screen readers. */
export function IconButton({
  label,
  shortcut,
  side = 'bottom',
  look = 'quiet',
  className,
  type = 'button',
  ...rest
}: Props) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={side}>
      <button
        type={type}
        aria-label={label}
        className={[styles.button, styles.icon, styles[look], className].filter(Boolean).join(' ')}
        {...rest}
      />
    </Tooltip>
  );
}
