/** Makes and reads links away from the page, so that neither a large design nor a hostile link ever blocks it. */
import { decodeLink } from '../../core/shareLink/decodeLink.ts';
import { encodeLink } from '../../core/shareLink/encodeLink.ts';
import type { Answer, Question } from './linkQuestions.ts';
import { READY } from './linkQuestions.ts';

function answer(question: Question): Answer {
  if (question.kind === 'decode') return { kind: 'decoded', decoded: decodeLink(question.link) };
  try {
    return { kind: 'encoded', link: encodeLink(question.text) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data), { targetOrigin: '*' });
});
self.postMessage(READY, { targetOrigin: '*' });
