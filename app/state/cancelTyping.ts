import type { Design } from '../core/design/design.ts';
import { workspace } from './workspace.ts';

/**
 * Takes back what was typed into one box since `before`, and its step of history with it. Does nothing when something
 * else has happened since: then undo is the way back.
 */
export function cancelTyping(join: string, before: Design): void {
  const { joining, past, design } = workspace.getState();
  if (joining !== join || design === before) return;
  const last = past.at(-1);
  workspace.setState({
    design: before,
    past: last?.design === before ? past.slice(0, -1) : past,
    joining: null,
  });
}
