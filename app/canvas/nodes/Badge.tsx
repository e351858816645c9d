import { Tooltip } from '../../ui/Tooltip.tsx';
import type { ModelProblems } from '../problems.ts';
import styles from './ModelNode.module.css';

/** How many problems a model has; pointed at, it names the gravest. */
export function Badge({ problems }: { readonly problems: ModelProblems }) {
  const { errors, warnings, told } = problems;
  return (
    <Tooltip text={told} side="right">
      <span className={styles.badge}>
        {errors + warnings}
        <span className="visually-hidden">{errors > 0 ? ' errors and warnings' : ' warnings'}</span>
      </span>
    </Tooltip>
  );
}
