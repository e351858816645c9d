import { setMuted } from '../../core/commands/models.ts';
import type { Finding } from '../../core/constraints/rule.ts';
import { announce, run } from '../../state/workspace.ts';

/** Stops a finding from being told, or lets it be told again; one step to undo. */
export function mute({ rule, at }: Finding, muted: boolean): void {
  if (at.model === undefined) return;
  if (run(setMuted, { model: at.model, rule, field: at.field ?? null, muted }))
    announce(muted ? 'Muted. It stands at the end of the problems.' : 'Told again.');
}
