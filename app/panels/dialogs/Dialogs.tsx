import type { ComponentType } from 'react';
import { useView } from '../../state/hooks.ts';
import type { Dialog } from '../../state/view.ts';
import type { Later } from '../../ui/later.tsx';
import { laterPart } from '../../ui/laterPart.tsx';
import { DropTarget } from './DropTarget.tsx';
import { MissingDialog } from './MissingDialog.tsx';
import { WaitingDialog } from './WaitingDialog.tsx';

const dialog = (bring: () => Promise<ComponentType>): Later<object> =>
  laterPart(bring, MissingDialog, WaitingDialog);

const dialogs: Partial<Record<NonNullable<Dialog>, Later<object>>> = {
  palette: dialog(async () => (await import('./PaletteDialog.tsx')).PaletteDialog),
  designs: dialog(async () => (await import('./DesignsDialog.tsx')).DesignsDialog),
  share: dialog(async () => (await import('./ShareDialog.tsx')).ShareDialog),
  export: dialog(async () => (await import('./ExportDialog.tsx')).ExportDialog),
  picture: dialog(async () => (await import('./PictureDialog.tsx')).PictureDialog),
  changes: dialog(async () => (await import('../changes/ChangesDialog.tsx')).ChangesDialog),
  open: dialog(async () => (await import('./OpenDialog.tsx')).OpenDialog),
  examples: dialog(async () => (await import('./ExamplesDialog.tsx')).ExamplesDialog),
  shortcuts: dialog(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog),
  about: dialog(async () => (await import('./AboutDialog.tsx')).AboutDialog),
  badLink: dialog(async () => (await import('./BadLinkDialog.tsx')).BadLinkDialog),
  unreadable: dialog(async () => (await import('./UnreadableDialog.tsx')).UnreadableDialog),
};

/** In the order in which they are likely to be wanted. */
export const laterDialogs: readonly Later<object>[] = Object.values(dialogs);

/** The dialog that is open, if one is. */
export function Dialogs() {
  const name = useView((view) => view.dialog);
  const Open = name === null ? undefined : dialogs[name];
  return (
    <>
      <DropTarget />
      {Open && <Open />}
    </>
  );
}
