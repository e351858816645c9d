import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

/** Dialogs and sheets over the workspace; one at a time. */
export type Dialog =
  | 'designs'
  | 'export'
  | 'share'
  | 'open'
  | 'shortcuts'
  | 'palette'
  | 'examples'
  | 'notSure'
  | 'delete'
  | 'unreadable'
  | 'badLink'
  | 'about'
  | null;

/** How the workspace is arranged: a matter of this browser, in no design and no history. */
export interface View {
  readonly theme: Theme;
  readonly outline: boolean;
  readonly inspector: boolean;
  readonly dock: boolean;
  /** Sizes in pixels. */
  readonly outlineWidth: number;
  readonly inspectorWidth: number;
  readonly dockHeight: number;
  /** Of the dock's left half; 0 for half of it. */
  readonly dockLeftWidth: number;
  /** The exporter whose code is shown: `django`, `typescript`. */
  readonly codeTab: string;
  readonly minimap: boolean;
  readonly dialog: Dialog;
}

export const view = createStore<View>()(
  persist<View, [], [], Omit<View, 'dialog'>>(
    () => ({
      theme: 'system',
      outline: true,
      inspector: true,
      dock: true,
      outlineWidth: 232,
      inspectorWidth: 320,
      dockHeight: 232,
      dockLeftWidth: 0,
      codeTab: 'django',
      minimap: true,
      dialog: null,
    }),
    {
      name: 'cardinal.view',
      version: 1,
      partialize: ({ dialog: _, ...kept }) => kept,
      // Whatever is stored, only known keys of the right type are taken.
      merge: (stored, current) => ({ ...current, ...known(stored, current) }),
    },
  ),
);

function known(stored: unknown, current: View): Partial<View> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([key, value]) =>
        Object.hasOwn(current, key) &&
        key !== 'dialog' &&
        typeof value === typeof current[key as keyof View],
    ),
  );
}

export function arrange(change: Partial<View>): void {
  view.setState(change);
}

export const openDialog = (dialog: Dialog): void => arrange({ dialog });
export const closeDialog = (): void => arrange({ dialog: null });
