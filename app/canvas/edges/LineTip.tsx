import { useStore } from 'zustand';
import { resolve } from '../../core/schema/resolve.ts';
import { workspace } from '../../state/workspace.ts';
import { light } from '../light.ts';
import { linesOf } from '../../core/drawing/lines.ts';
import { lineSentence } from '../../core/drawing/lineSentence.ts';
import styles from './LineTip.module.css';

/** The sentence of the line the pointer is on, beside the pointer. Screen readers have it as the edge's name. */
export function LineTip() {
  const { edge, at } = useStore(light);
  if (edge === null || at === null) return null;
  const found = linesOf(resolve(workspace.getState().design)).find(({ id }) => id === edge);
  if (!found) return null;
  return (
    <div className={styles.tip} style={{ left: at.x + 12, top: at.y + 14 }} aria-hidden>
      {lineSentence(found)}
    </div>
  );
}
