import type { ReactNode } from 'react';
import { useEditable, useWorkspace } from '../../state/hooks.ts';
import { asTested, isTested, writeTests } from '../../state/tested.ts';
import { workspace } from '../../state/workspace.ts';
import { OnceButton } from '../../ui/OnceButton.tsx';
import styles from './Inspector.module.css';

interface Props {
  /** Of the element that the numbers are described by. */
  readonly id: string;
  /** What the database keeps: `“At most one” is enforced by the database`; empty for nothing. */
  readonly kept: string;
  /** What only counting rows can tell: `“at least 2”`, empty for nothing. Without `kept` it needs no words of its own. */
  readonly counted: string;
  /** Other ways to have it kept: buttons. */
  readonly children?: ReactNode;
}

/** Who sees to it that stated numbers are kept, and the test that the Django export can write where nobody does. */
export function EnforcedBy({ id, kept, counted, children }: Props) {
  const editable = useEditable();
  const isWritten = useWorkspace(({ design }) => isTested(design));
  const only = kept === '' ? 'Enforced by nothing but a test' : `${counted} by nothing but a test`;
  const test = isWritten ? `${only}, which the Django export writes` : only;
  const words = [kept, ...(counted === '' ? [] : [test])].filter((part) => part !== '');
  return (
    <>
      <p id={id} className={styles.hint}>
        {words.join(', ')}
      </p>
      {editable && (
        <div className={styles.buttons}>
          {counted !== '' && !isWritten && (
            <OnceButton onClick={() => writeTests(asTested(workspace.getState().design))}>
              Write a test of it
            </OnceButton>
          )}
          {children}
        </div>
      )}
    </>
  );
}
