import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Tooltip } from './Tooltip.tsx';

type Look = 'plain' | 'primary' | 'quiet' | 'danger';

interface Props extends ComponentProps<'button'> {
  readonly look?: Look;
}

/** A button with words. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}

interface IconProps extends Omit<Props, 'aria-label' | 'children'> {
  /** What it does; spoken, and shown as the tooltip. */
  readonly label: string;
  /** Shown in the tooltip: `Ctrl+Z`. */
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
}

/** A button with only an icon; its label is its tooltip and its name for screen readers. */
export function IconButton({
  label,
  shortcut,
  look = 'quiet',
  className,
  type = 'button',
  ...rest
}: IconProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type={type}
        aria-label={label}
        className={[styles.button, styles.icon, styles[look], className].filter(Boolean).join(' ')}
        {...rest}
      />
    </Tooltip>
  );
}
