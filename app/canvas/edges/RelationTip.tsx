import { useStore } from 'zustand';
import { resolve } from '../../core/schema/resolve.ts';
import { relationSentence, toldOf } from '../../core/schema/sentences.ts';
import { workspace } from '../../state/workspace.ts';
import { light } from '../light.ts';
import styles from './RelationTip.module.css';

/** The sentence of the relation the pointer is on, beside the pointer. Screen readers have it as the edge's name. */
export function RelationTip() {
  const { relation, at } = useStore(light);
  if (relation === null || at === null) return null;
  const found = resolve(workspace.getState().design).relations.find(
    ({ field }) => field.id === relation,
  );
  if (!found) return null;
  return (
    <div className={styles.tip} style={{ left: at.x + 12, top: at.y + 14 }} aria-hidden>
      {relationSentence(toldOf(found))}
    </div>
  );
}
