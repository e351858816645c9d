import type { ReactNode } from 'react';
import { useView } from '../../state/hooks.ts';
import type { Dialog } from '../../state/view.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { BadLinkDialog } from './BadLinkDialog.tsx';
import { DesignsDialog } from './DesignsDialog.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ExamplesDialog } from './ExamplesDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { UnreadableDialog } from './UnreadableDialog.tsx';

const dialogs: Partial<Record<NonNullable<Dialog>, () => ReactNode>> = {
  about: AboutDialog,
  badLink: BadLinkDialog,
  designs: DesignsDialog,
  examples: ExamplesDialog,
  export: ExportDialog,
  open: OpenDialog,
  palette: PaletteDialog,
  share: ShareDialog,
  shortcuts: ShortcutsDialog,
  unreadable: UnreadableDialog,
};

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  const Open = dialog === null ? undefined : dialogs[dialog];
  return (
    <>
      <DropTarget />
      {Open && <Open />}
    </>
  );
}
