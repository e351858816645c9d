/** The link in the page's address: opened to be looked at, never in place of what the reader keeps. */
import type { Design } from '../../core/design/design.ts';
import { openLast } from '../keeping/lastOpen.ts';
import { setSave } from '../keeping/keeping.ts';
import { library } from '../keeping/theLibrary.ts';
import { closeDialog, openDialog } from '../view.ts';
import { announce, open, workspace } from '../workspace.ts';
import { readLink } from './links.ts';
import { sharing } from './sharing.ts';

/** Whether the address carries a design. */
export const addressHasLink = (): boolean => window.location.hash.length > 1;

/** Takes the design out of the address, so that a reload opens the reader's own. */
export function clearAddress(): void {
  const { pathname, search } = window.location;
  if (window.location.hash !== '') window.history.replaceState(null, '', pathname + search);
}

/** Opens what the address carries; a link that can't be read is explained over the reader's own design. */
export async function openAddress(): Promise<void> {
  const { href } = window.location;
  const read = await readLink(window.location.hash);
  // Last of all, or what is typed while the link is read would be left behind.
  const isSafeToLeave = await library().autosave.flush();
  // Another link was opened meanwhile.
  if (window.location.href !== href) return;
  if (!isSafeToLeave) {
    clearAddress();
    announce('The open design isn’t saved. Download a copy before opening the link.', 'refused');
    return;
  }
  if (read.ok) {
    sharing.setState({ trouble: null, notes: read.notes });
    closeDialog();
    open(read.design, { kind: 'shared' });
    setSave('nothing');
    return;
  }
  sharing.setState({ trouble: { failure: read.failure, why: read.why }, notes: [] });
  if (workspace.getState().source.kind === 'shared' || isUntouched()) await openLast(library());
  openDialog('badLink');
}

/** The address has changed: a link in it is opened, and whoever goes back from one is at their own design again. */
export async function followAddress(): Promise<void> {
  if (addressHasLink()) await openAddress();
  else if (workspace.getState().source.kind === 'shared') await leaveShared();
}

/** Nothing has been opened yet: the page has only just been loaded. */
const isUntouched = (): boolean => {
  const { source } = workspace.getState();
  return source.kind === 'own' && source.id === '';
};

let beingKept: Design | null = null;

/** Makes the shared design the reader's own, once, however often the button is pressed meanwhile. */
export async function keepCopy(): Promise<void> {
  const { design, source } = workspace.getState();
  if (source.kind !== 'shared' || design === beingKept) return;
  beingKept = design;
  const kept = await library().adopt(design);
  beingKept = null;
  if (workspace.getState().source.kind === 'shared') return;
  clearAddress();
  const { name } = workspace.getState().design;
  announce(kept ? `“${name}” is yours now, and saved.` : `“${name}” is yours now.`);
}

/** Leaves the shared design for the reader's own. */
export async function leaveShared(): Promise<void> {
  clearAddress();
  sharing.setState({ trouble: null, notes: [] });
  await openLast(library());
}
