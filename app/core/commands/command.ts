import type { Design } from '../design/design.ts';

/** A reason, in words a person reads, why a command leaves the design as it was. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * One change a person can make. `run` is pure and whole: it returns the changed design with every reference kept true,
 * the same object when nothing changed, or throws a `Refusal`. It knows nothing of undo.
 */
export interface Command<Args> {
  readonly id: string;
  /** For the undo menu: "Rename model". */
  readonly label: string;
  /** The same where the arguments say more: "Change max_length". */
  readonly labelOf?: (args: Args) => string;
  readonly run: (design: Design, args: Args) => Design;
}

export const defineCommand = <Args>(command: Command<Args>): Command<Args> => command;

/** A command with its arguments filled in: what a quick fix holds. */
export interface Change {
  readonly label: string;
  readonly apply: (design: Design) => Design;
}

/** `command` with these arguments, ready to be applied. */
export const change = <Args>(
  command: Command<Args>,
  args: Args,
  label = command.labelOf?.(args) ?? command.label,
): Change => ({
  label,
  apply: (design) => command.run(design, args),
});

/** Several changes as one. */
export const changes = (label: string, steps: readonly Change[]): Change => ({
  label,
  apply: (design) => steps.reduce((current, step) => step.apply(current), design),
});
