import { createStore } from 'zustand/vanilla';
import type { Finding } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import { acceptedCode, isAccepted } from './acceptedCode.ts';
import type { Checked } from './checker.ts';
import { inSlices, nextTask } from './inSlices.ts';
import { settled } from './settled.ts';
import { workspace } from './workspace.ts';

/** How far the check of the open design is. */
export interface Checks {
  /** Of the latest version that is checked to the end; null while none of the open design is. */
  readonly latest: Checked | null;
  /** The rules could not be fetched. */
  readonly failed: boolean;
}

/** What is found in the open design. Rules run after the picture is drawn, a few at a time. */
export const checks = createStore<Checks>(() => ({ latest: null, failed: false }));

/** The newest check; one that is older is given up. */
let turn = 0;

async function check(design: Design): Promise<void> {
  const own = (turn += 1);
  const isOver = (): boolean => own !== turn;
  await nextTask();
  if (isOver()) return;
  let steps: Generator<undefined, Checked>;
  try {
    steps = (await import('./checker.ts')).checking(design);
  } catch {
    if (!isOver()) checks.setState({ failed: true });
    return;
  }
  const latest = await inSlices(steps, isOver);
  if (latest) checks.setState({ latest, failed: false });
}

/** Checks from now on what the person draws. @returns the way to stop. */
export function followChecks(): () => void {
  const ofOpen = workspace.subscribe(({ source }, before) => {
    if (source !== before.source) checks.setState({ latest: null });
  });
  const ofSettled = settled.subscribe(({ design }) => void check(design));
  void check(settled.getState().design);
  return () => {
    ofOpen();
    ofSettled();
    turn += 1;
  };
}

/** After the rules could not be fetched. */
export function checkAgain(): void {
  checks.setState({ failed: false });
  void check(settled.getState().design);
}

/** The findings of a checked version, without its free code if a person has accepted that. */
export const findingsIn = (checked: Checked): readonly Finding[] =>
  isAccepted(checked.design, acceptedCode.getState().pieces)
    ? checked.toldOfAccepted
    : checked.told;

/** What is found in the design as it is now, as soon as that is known. */
export function findingsNow(): Promise<readonly Finding[]> {
  return new Promise((resolve) => {
    const answer = (): boolean => {
      const { latest } = checks.getState();
      const isOfNow = latest !== null && latest.design === workspace.getState().design;
      if (isOfNow) resolve(findingsIn(latest));
      return isOfNow;
    };
    if (answer()) return;
    const stop = checks.subscribe(() => {
      if (answer()) stop();
    });
  });
}
