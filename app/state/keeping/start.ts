import { addressHasLink, followAddress, openAddress } from '../sharing/address.ts';
import { announce } from '../workspace.ts';
import type { News, Outside } from './autosave.ts';
import { indexedDbShelf } from './indexedDbShelf.ts';
import { memoryJournal, storageJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { isInDanger, keeping } from './keeping.ts';
import type { Library } from './library.ts';
import { startLibrary } from './library.ts';
import { memoryShelf } from './memoryShelf.ts';
import { openLast, rememberOpen } from './lastOpen.ts';
import { newId } from './newId.ts';
import { recover } from './recover.ts';
import type { Shelf } from './shelf.ts';
import { setLibrary } from './theLibrary.ts';
import { whenIdle, whenQuiet } from './whenQuiet.ts';

const PATIENCE_MS = 3000;
const PAUSE_MS = 5000;

/** Opens the shelf, brings back what the last visit left, and opens the link in the address or the last design. */
export async function startKeeping(): Promise<void> {
  const { shelf, journal, lasting } = await openStores();
  keeping.setState({ lasting });
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('cardinal') : null;
  const outside: Outside = {
    shelf,
    journal,
    tab: newId(),
    newId,
    now: () => Date.now(),
    soon: whenQuiet,
    later: (task) => void setTimeout(task, PAUSE_MS),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    tell: (news) => channel?.postMessage(news),
  };
  const { found, left } = await recover(journal, shelf);
  const opened = startLibrary(outside);
  setLibrary(opened);
  await opened.refresh();
  listen(opened, channel);
  if (addressHasLink()) await openAddress();
  else await openLast(opened);
  rememberOpen();
  void opened.emptyOldTrash();
  if (found.length > 0) announce(`Brought back unsaved changes of ${found.join(', ')}.`);
  if (left.length > 0) {
    announce(`Unsaved changes of ${left.join(', ')} still wait for room on the disk.`, 'refused');
  }
}

async function openStores(): Promise<{ shelf: Shelf; journal: Journal; lasting: boolean }> {
  try {
    const shelf = indexedDbShelf();
    await within(PATIENCE_MS, shelf.list());
    return { shelf, journal: storageJournal(window.localStorage), lasting: true };
  } catch {
    return { shelf: memoryShelf(), journal: memoryJournal(), lasting: false };
  }
}

/** Some browsers never answer in private windows. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function listen(opened: Library, channel: BroadcastChannel | null): void {
  const { autosave, refresh } = opened;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isNews(data)) return;
    void autosave.hear(data).then(refresh);
  });
  window.addEventListener('pagehide', autosave.beforeClosing);
  window.addEventListener('beforeunload', (event) => {
    if (isInDanger(keeping.getState())) event.preventDefault();
  });
  window.addEventListener('hashchange', () => void followAddress());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.beforeClosing();
    else void refresh().then(() => catchUp(opened));
  });
  // The list's names and times follow what is typed here.
  keeping.subscribe(({ save }, before) => {
    if (save === 'saved' && before.save === 'saving') whenIdle(() => void refresh());
  });
}

/** A tab that was frozen has missed what the others said. */
async function catchUp({ autosave }: Library): Promise<void> {
  for (const { id, revision } of keeping.getState().entries) await autosave.hear({ id, revision });
}

const isNews = (data: unknown): data is News =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  typeof data.id === 'string' &&
  'revision' in data &&
  typeof data.revision === 'number';
