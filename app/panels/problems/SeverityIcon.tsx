import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../core/constraints/rule.ts';
import styles from './Problems.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

export const severityWords: Readonly<Record<Severity, { one: string; many: string }>> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  info: { one: 'Advice', many: 'Advice' },
};

/** How grave a finding is: a shape of its own, a colour, and a word for who sees neither. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span className={`${styles.icon} ${styles[severity]}`}>
      <Icon size={15} aria-hidden />
      <span className="visually-hidden">{severityWords[severity].one}: </span>
    </span>
  );
}
