import type { Design } from '../../core/design/design.ts';
import type { FreeExpression } from '../../core/design/python/freeCode.ts';
import { findField, findModel } from '../../core/design/queries.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Dialogs.module.css';

interface Props {
  readonly design: Design;
  readonly free: readonly FreeExpression[];
  readonly accepted: boolean;
  readonly onAccept: () => void;
}

function placeOf(design: Design, { at, option }: FreeExpression): string {
  const names = [
    at.model && findModel(design, at.model)?.name,
    at.field && findField(design, at.field)?.name,
    option,
  ];
  return names.filter((name) => name !== undefined).join('.');
}

/** Python code that Cardinal does not know: it runs when the file is imported, so a person looks at it first. */
export function FreeCode({ design, free, accepted, onAccept }: Props) {
  return (
    <section className={styles.freeCode} aria-label="Python code">
      <p>
        {free.length === 1
          ? 'This design contains a Python expression that Cardinal does not know.'
          : `This design contains ${free.length} Python expressions that Cardinal does not know.`}{' '}
        {accepted
          ? 'You have accepted this code; it is written out.'
          : 'Such code runs when models.py is imported, so it is left out until you accept it.'}
      </p>
      <ul className={styles.pieces}>
        {free.map((piece, i) => (
          <li key={i}>
            <span>{placeOf(design, piece)}</span>
            <code>{piece.code}</code>
          </li>
        ))}
      </ul>
      {!accepted && <Button onClick={onAccept}>Accept and write it out</Button>}
    </section>
  );
}
