import { change } from '../../core/commands/command.ts';
import { changeRelationKind } from '../../core/commands/relations.ts';
import type { RelationKind } from '../../core/fieldTypes/fieldType.ts';
import type { Question } from '../../core/rows/questions.ts';
import { useEditable } from '../../state/hooks.ts';
import { announce, apply } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Rows.module.css';

const labels: Readonly<Record<RelationKind, string>> = {
  oneToOne: 'Make one to one',
  oneToMany: 'Make one to many',
  manyToMany: 'Make many to many',
};

/** What the rows a person brought let one ask, each with the change that a yes would be. */
export function Asked({ questions }: { readonly questions: readonly Question[] }) {
  const editable = useEditable();
  if (questions.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label="Ask the data">
      {questions.map(({ relation: { field }, text, kind }) => {
        const label = labels[kind];
        const yes = { ...change(changeRelationKind, { field: field.id, kind }), label };
        return (
          <li key={field.id}>
            {text}
            {editable && (
              <Button
                onClick={() => {
                  if (apply(yes)) announce(`Done: ${label}.`);
                }}
              >
                {label}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
