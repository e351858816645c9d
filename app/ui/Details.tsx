import type { KeyboardEvent, ReactNode } from 'react';
import { closeDetails } from './closeDetails.ts';

interface Props {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that unfolds under its summary. Escape folds it away again and gives the focus to the summary. */
export function Details({ summary, className, open = false, children }: Props) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !closeDetails(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys are those of what lies in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details className={className} open={open} onKeyDown={keys}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
