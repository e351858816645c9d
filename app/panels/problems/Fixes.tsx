import type { Finding } from '../../core/constraints/rule.ts';
import { useEditable } from '../../state/hooks.ts';
import { announce, apply } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Problems.module.css';

/** One button for each way to mend a finding; one press, and undo takes it back. */
export function Fixes({ finding: { fixes, message } }: { readonly finding: Finding }) {
  const editable = useEditable();
  if (!editable || fixes.length === 0) return null;
  return (
    <div className={styles.fixes} role="group" aria-label={`Mend: ${message}`}>
      {fixes.map((fix) => (
        <Button
          key={fix.label}
          className={styles.fix}
          onClick={() => {
            if (apply(fix.change)) announce(`Done: ${fix.label}.`);
          }}
        >
          {fix.label}
        </Button>
      ))}
    </div>
  );
}
