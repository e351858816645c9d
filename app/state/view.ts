import { createStore } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { StateStorage } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

/** Dialogs and sheets over the workspace; one at a time. */
export type Dialog =
  | 'designs'
  | 'export'
  | 'picture'
  | 'changes'
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

type Panels = Pick<View, 'outline' | 'inspector' | 'dock'>;

/** The panels as they were before the window became too narrow for them; null while it is wide. */
let whenWide: Panels | null = null;

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
      storage: createJSONStorage(storageIfAny),
      // What a narrow window folds away is not what the person chose.
      partialize: ({ dialog: _, ...kept }) => ({ ...kept, ...whenWide }),
      // Whatever is stored, only known keys of the right type are taken.
      merge: (stored, current) => ({ ...current, ...known(stored, current) }),
    },
  ),
);

/** Opening a dialog must not fail because the browser's storage is full. */
function storageIfAny(): StateStorage {
  const storage = window.localStorage;
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      try {
        storage.setItem(key, value);
      } catch {
        // No room: the arrangement lasts as long as the page.
      }
    },
    removeItem: (key) => storage.removeItem(key),
  };
}

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

const folded: Panels = { outline: false, inspector: false, dock: false };

/** Whether the window is too narrow for panels beside the canvas; as in App.module.css. */
const narrowWindow = (): MediaQueryList => window.matchMedia('(max-width: 900px)');

/** After something was chosen in a panel that lies over the canvas: shows the canvas again. */
export function foldSheets(): void {
  if (narrowWindow().matches) arrange(folded);
}

/**
 * In a narrow window panels are sheets over the canvas: folded away at first, and one at a time. Widening it brings back
 * what was there.
 */
export function foldWhenNarrow(): void {
  const narrow = narrowWindow();
  const apply = (): void => {
    const { outline, inspector, dock } = view.getState();
    const before = whenWide;
    whenWide = narrow.matches ? { outline, inspector, dock } : null;
    if (narrow.matches) arrange(folded);
    else if (before) arrange(before);
  };
  if (narrow.matches) apply();
  narrow.addEventListener('change', apply);
  view.subscribe((state, before) => {
    if (!narrow.matches) return;
    const opened = (['outline', 'inspector', 'dock'] as const).find(
      (panel) => state[panel] && !before[panel],
    );
    if (
      opened &&
      Object.keys(folded).some((panel) => panel !== opened && state[panel as keyof Panels])
    ) {
      arrange({ ...folded, [opened]: true });
    }
  });
}

export const openDialog = (dialog: Dialog): void => arrange({ dialog });
export const closeDialog = (): void => arrange({ dialog: null });
