import type { Workspace } from '../state/workspace.ts';

/**
 * Something a person can do. The same object serves the menus, the palette, the shortcut, the tooltip and the list of
 * shortcuts, so they can never disagree.
 */
export interface Action {
  readonly id: string;
  /** As a menu says it: "Add model". */
  readonly label: string | ((state: Workspace) => string);
  /** Heading in the palette and the list of shortcuts. */
  readonly group: 'Design' | 'Model' | 'Field' | 'Relation' | 'Edit' | 'View' | 'Help';
  /** Keys as `Mod+Shift+Z`; `Mod` is Ctrl, or ⌘ on a Mac. The first is shown. */
  readonly shortcuts?: readonly string[];
  /** Name of a lucide icon. */
  readonly icon?: string;
  readonly enabled?: (state: Workspace) => boolean;
  /** Words the palette also finds it by. */
  readonly keywords?: string;
  readonly perform: () => void;
}
