import { useStore } from 'zustand';
import type { Design } from '../../core/design/design.ts';
import { freeExpressions } from '../../core/design/python/freeCode.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import { acceptCode, acceptedCode, isAccepted } from '../../state/acceptedCode.ts';
import { exportOf } from '../../state/derived.ts';
import { focusOn } from '../../state/focus.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { placeName } from '../problems/place.ts';
import styles from './Code.module.css';

interface Props {
  readonly exporter: Exporter;
  readonly design: Design;
}

/** Code that was left out because nobody has accepted it: shown word for word, and written out once somebody does. */
export function FreeCode({ exporter, design }: Props) {
  const pieces = useStore(acceptedCode, (state) => state.pieces);
  if (isAccepted(design, pieces)) return null;
  const without = exportOf(exporter, design).files;
  const whole = exportOf(exporter, design, true).files;
  if (whole.every(({ text }, i) => text === without[i]?.text)) return null;
  const expressions = freeExpressions(design);
  return (
    <Details className={styles.notes} summary={`${expressions.length} left out: read it first`}>
      <div className={styles.free}>
        <p>This code runs whenever the models are imported, and could do anything.</p>
        <ul>
          {expressions.map(({ at, option, code }, i) => (
            <li key={i}>
              {at.model !== undefined && (
                <button type="button" className={styles.place} onClick={() => focusOn(at)}>
                  {placeName(design, at)}
                </button>
              )}{' '}
              {option}: <code>{code}</code>
            </li>
          ))}
        </ul>
        <Button onClick={() => acceptCode(design)}>I have read it: write it out</Button>
      </div>
    </Details>
  );
}
