import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { drawWire } from '../connect/wire.ts';
import styles from './Dots.module.css';

/**
 * The handles at both sides of a model or row under the pointer, or of a selected model where fingers point: drag from one
 * to connect. The keyboard has its own way, so they stay silent.
 */
export function Dots({ model }: { readonly model: ModelId }) {
  const { screenToFlowPosition } = useReactFlow();
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    drawWire(event, model, (point) => screenToFlowPosition(point, { snapToGrid: false }));
  };
  return (['left', 'right'] as const).map((side) => (
    <span
      key={side}
      aria-hidden
      title="Drag to connect"
      className={`${styles.dot} ${styles[side]} nodrag nopan`}
      onPointerDown={press}
      onClick={(event) => event.stopPropagation()}
    />
  ));
}
