/** What the open design changes in its files, and the ways to take that away. */
import type { Design } from '../../core/design/design.ts';
import { askWorker } from '../askWorker.ts';
import type { AskedChanges, FileChanges } from './changesOf.ts';
import { filesOfOpen } from './openedFiles.ts';
import type { OpenedFiles } from './projectShelf.ts';

export interface Changes extends FileChanges {
  readonly opened: OpenedFiles;
}

/** Asks a worker what the open design changes. @throws Error with why there is no answer, or when `over` is aborted. */
export async function findChanges(wanted: Design, over: AbortSignal): Promise<Changes> {
  const found = await filesOfOpen();
  if (!found) throw new Error('The files are not in this browser any more. Open the project anew.');
  const { opened, renames } = found;
  const made = await asked({ files: opened.files, wanted, renames }, over);
  return { ...made, opened };
}

const asked = (question: AskedChanges, over: AbortSignal): Promise<FileChanges> =>
  new Promise((done, fail) => {
    over.throwIfAborted();
    const stop = askWorker<AskedChanges, FileChanges>(
      () => new Worker(new URL('./changesWorker.ts', import.meta.url), { type: 'module' }),
      question,
      (answer) => {
        stop();
        done(answer);
      },
      () => fail(new Error('This browser lets the page have no worker to find the changes.')),
    );
    over.addEventListener('abort', () => {
      stop();
      fail(new DOMException('no longer asked', 'AbortError'));
    });
  });

/** The changed files in an archive, to be unpacked over the project. The same files give the same bytes. */
export async function zipOf({ files }: FileChanges): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const entries = files.map(({ shown, bytes }) => [shown, bytes] as const);
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6, mtime }));
}
