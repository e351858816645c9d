/** Draws pictures away from the page, which a thousand models would hold for half a second. */
import { READY } from '../askWorker.ts';
import { draw } from './draw.ts';
import type { Answer, Asked } from './pictureQuestions.ts';

const say = (answer: Answer | typeof READY): void =>
  self.postMessage(answer, { targetOrigin: '*' });

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void draw(data).then(say);
});
say(READY);
