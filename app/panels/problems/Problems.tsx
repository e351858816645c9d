import { Check } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding, Severity } from '../../core/constraints/rule.ts';
import { folded } from '../../state/folded.ts';
import { checkAgain } from '../../state/checks.ts';
import { useCheckStand, useFindings, useSettledDesign, useWorkspace } from '../../state/hooks.ts';
import type { Selection } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { MutedAdvice } from './MutedAdvice.tsx';
import { Problem } from './Problem.tsx';
import styles from './Problems.module.css';
import { severityWords } from './SeverityIcon.tsx';

/** From so many on, one wants to see the grave ones alone. */
const MANY = 8;
/** Shown at first; the rest comes on demand, so that a broken design of a thousand models stays quick. */
const AT_FIRST = 100;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything the rules find, gravest first. */
export function Problems() {
  const findings = folded(useFindings());
  const selection = useWorkspace((state) => state.selection);
  const [only, setOnly] = useState<Severity | null>(null);
  const [isAll, setAll] = useState(false);
  const present = severities.filter((one) => findings.some(({ severity }) => severity === one));
  // A filter that nothing passes any more is no filter.
  const wanted = only !== null && present.includes(only) ? only : null;
  const shown = findings.filter(({ severity }) => wanted === null || severity === wanted);

  if (findings.length === 0) {
    return (
      <>
        <NothingFound />
        <MutedAdvice />
      </>
    );
  }
  return (
    <>
      {(findings.length >= MANY || wanted !== null) && present.length > 1 && (
        <div className={styles.filters} role="group" aria-label="Show only">
          {present.map((severity) => (
            <Button
              key={severity}
              className={styles.filter}
              aria-pressed={wanted === severity}
              onClick={() => setOnly(wanted === severity ? null : severity)}
            >
              {severityWords[severity].many}{' '}
              {findings.filter((finding) => finding.severity === severity).length}
            </Button>
          ))}
        </div>
      )}
      <ul aria-label="Problems">
        {shown.slice(0, isAll ? shown.length : AT_FIRST).map((finding) => (
          <Problem
            key={keyOf(finding)}
            finding={finding}
            isHere={isAt(finding, selection)}
            onArrow={moveBetween}
          />
        ))}
      </ul>
      {!isAll && shown.length > AT_FIRST && (
        <Button className={styles.rest} onClick={() => setAll(true)}>
          Show the other {shown.length - AT_FIRST}
        </Button>
      )}
      <MutedAdvice />
    </>
  );
}

const keyOf = ({ rule, at, message }: Finding): string =>
  `${rule} ${at.model} ${at.field} ${message}`;

function isAt({ at }: Finding, { models, field }: Selection): boolean {
  if (field !== null) return at.field === field;
  return at.model !== undefined && models.includes(at.model);
}

/** The arrow keys go from one problem to the next. */
function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const list = event.currentTarget.closest('ul');
  const stops = [...(list?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function NothingFound() {
  const { models } = useSettledDesign();
  const stand = useCheckStand();
  if (stand === 'checking') return <p className={styles.fine}>Checking…</p>;
  if (stand === 'failed') {
    return (
      <div className={styles.fine} role="alert">
        Nothing is checked: the rules could not be fetched. Is there a network?
        <Button onClick={checkAgain}>Try again</Button>
      </div>
    );
  }
  const count = models.length;
  return (
    <p className={styles.fine}>
      <Check size={16} aria-hidden className={styles.ok} />
      {count === 0
        ? 'Nothing to check yet. Problems appear here as you draw.'
        : `Django finds nothing to say about ${count} ${count === 1 ? 'model' : 'models'}.`}
    </p>
  );
}
