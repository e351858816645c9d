import { change, changes } from '../../core/commands/command.ts';
import { setMuted } from '../../core/commands/models.ts';
import type { Folded } from '../../state/folded.ts';
import { announce, apply } from '../../state/workspace.ts';

/** Stops a finding from being told, in every model it is told of, or lets it be told again; one step to undo. */
export function mute({ rule, at, copies = [] }: Folded, muted: boolean): void {
  const steps = [at, ...copies].flatMap(({ model, field = null }) =>
    model === undefined ? [] : [change(setMuted, { model, rule, field, muted })],
  );
  if (apply(changes(setMuted.label, steps)))
    announce(muted ? 'Muted. It stands at the end of the problems.' : 'Told again.');
}
