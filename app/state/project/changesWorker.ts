/** Finds what a design changes in its files, away from the page: all of them are read twice for it. */
import { READY } from '../askWorker.ts';
import type { AskedChanges, FileChanges } from './changesOf.ts';
import { changesOf } from './changesOf.ts';

const say = (answer: FileChanges | typeof READY): void =>
  self.postMessage(answer, { targetOrigin: '*' });

self.addEventListener('message', ({ data }: MessageEvent<AskedChanges>) => say(changesOf(data)));
say(READY);
