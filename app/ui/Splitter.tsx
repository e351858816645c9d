import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Splitter.module.css';

interface Props {
  readonly label: string;
  readonly axis: 'x' | 'y';
  /** True when the panel it sizes comes after it. */
  readonly reversed?: boolean;
  /** In pixels. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (size: number) => void;
}

/** The line between two panels: drag it, or move it with the arrow keys. */
export function Splitter({ label, axis, reversed = false, size, min, max, onResize }: Props) {
  const drag = useRef<{ from: number; size: number } | null>(null);
  const sign = reversed ? -1 : 1;
  const resize = (next: number) => onResize(Math.round(Math.max(min, Math.min(max, next))));
  const along = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);

  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> =
      axis === 'x' ? { ArrowLeft: -16, ArrowRight: 16 } : { ArrowUp: -16, ArrowDown: 16 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(size + step * sign);
  };

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      className={`${styles.splitter} ${styles[axis]}`}
      onKeyDown={keys}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: along(event), size };
      }}
      onPointerMove={(event) => {
        if (drag.current) resize(drag.current.size + (along(event) - drag.current.from) * sign);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
    />
  );
}
