import { makeOneToOne } from '../../core/constraints/fixes.ts';
import type { Question } from '../../core/rows/questions.ts';
import { useEditable } from '../../state/hooks.ts';
import { announce, apply } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Rows.module.css';

/** What the rows a person brought let one ask, each with the change that a yes would be. */
export function Asked({ questions }: { readonly questions: readonly Question[] }) {
  const editable = useEditable();
  if (questions.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label="Ask the data">
      {questions.map(({ relation, text }) => {
        const fix = makeOneToOne(relation.field.id);
        return (
          <li key={relation.field.id}>
            {text}
            {editable && (
              <Button
                onClick={() => {
                  if (apply(fix.change)) announce(`Done: ${fix.label}.`);
                }}
              >
                {fix.label}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
