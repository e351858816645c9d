import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Finding, Severity } from '../../core/constraints/rule.ts';
import { folded } from '../../state/folded.ts';
import { checkAgain } from '../../state/checks.ts';
import { useCheckStand, useDesign, useFindings } from '../../state/hooks.ts';
import { arrange } from '../../state/view.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './TopBar.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info };
const order: readonly Severity[] = ['error', 'warning', 'info'];

const words: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  info: (count) => (count === 1 ? '1 hint' : `${count} hints`),
};

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** How the design stands: errors and warnings, or that it is valid. Leads to the list of problems. */
export function ProblemsChip() {
  const findings = folded(useFindings());
  const isEmpty = useDesign().models.length === 0;
  const gravest = order.find((severity) => countOf(findings, severity) > 0);
  const stand = useCheckStand();
  if (isEmpty && gravest === undefined) return null;
  if (stand === 'checking') return <span className={styles.chip}>Checking…</span>;
  if (stand === 'failed') {
    return (
      <Tooltip text="The rules could not be fetched: try again">
        <button type="button" className={`${styles.chip} ${styles.warning}`} onClick={checkAgain}>
          <TriangleAlert size={14} aria-hidden />
          Not checked
        </button>
      </Tooltip>
    );
  }
  const Icon = gravest === undefined ? Check : icons[gravest];
  // Hints alone leave a design valid.
  const isValid = gravest === undefined || gravest === 'info';
  const counted = order
    .filter((severity) => severity !== 'info' || isValid)
    .map((severity) => [severity, countOf(findings, severity)] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => words[severity](count));
  const text = [...(isValid ? ['Valid'] : []), ...counted].join(' · ');
  return (
    <Tooltip text="Show the problems" shortcut="F8">
      <button
        type="button"
        className={`${styles.chip} ${styles[gravest ?? 'valid']}`}
        onClick={() => arrange({ dock: true })}
      >
        <Icon size={14} aria-hidden />
        {text}
      </button>
    </Tooltip>
  );
}
