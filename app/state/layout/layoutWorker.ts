/** Lays models out away from the page. */
import { layPiece } from './layPiece.ts';
import { READY } from '../askWorker.ts';
import type { Answer, Asked } from './layoutQuestions.ts';

const say = (answer: Answer | typeof READY): void =>
  self.postMessage(answer, { targetOrigin: '*' });

self.addEventListener('message', ({ data: { pieces, manner } }: MessageEvent<Asked>) => {
  for (const [piece, one] of pieces.entries()) say({ piece, laid: layPiece(one, manner) });
});
say(READY);
