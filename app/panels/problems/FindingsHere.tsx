import type { Finding } from '../../core/constraints/rule.ts';
import { Fixes } from './Fixes.tsx';
import styles from './Problems.module.css';
import { SeverityIcon } from './SeverityIcon.tsx';

/** Findings of what is selected, with what mends them, to stand above its properties. */
export function FindingsHere({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.here} aria-label="Problems here">
      {findings.map((finding, i) => (
        <li key={i} className={styles.note}>
          <SeverityIcon severity={finding.severity} />
          <div className={styles.told}>
            <span className={styles.message}>{finding.message}</span>
            <span className={styles.small}>
              {finding.django !== null && <code>{finding.django}</code>}
              {finding.django !== null && ' · '}
              {finding.why}
            </span>
            <Fixes finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}
