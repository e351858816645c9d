/** Reads a project away from the page, which some ten thousand lines would hold for half a second. */
import { decodePython } from '../../core/importers/python/decode.ts';
import { readProject } from '../../core/importers/python/readProject.ts';
import type { Design } from '../../core/design/design.ts';
import { assemble } from '../layout/assemble.ts';
import { layPiece } from '../layout/layPiece.ts';
import { piecesOf } from '../layout/pieces.ts';
import { movedTo } from '../moved.ts';
import { READY } from '../askWorker.ts';
import type { Answer, Asked } from './projectQuestions.ts';

/** Apps together, and what belongs together in each, so that a person finds their way. */
function laidOut(design: Design): Design {
  const pieces = piecesOf(design, new Set(design.models.map(({ id }) => id)));
  const laid = pieces.map((piece) => layPiece(piece, 'layered'));
  return movedTo(design, assemble(design, pieces, laid));
}

const say = (answer: Answer | typeof READY): void =>
  self.postMessage(answer, { targetOrigin: '*' });

self.addEventListener('message', ({ data: { name, files } }: MessageEvent<Asked>) => {
  const left: string[] = [];
  const sources = files.flatMap(({ path, bytes }) => {
    const read = decodePython(bytes);
    if (read.ok) return [{ path, text: read.text }];
    left.push(`${path}: ${read.reason}.`);
    return [];
  });
  const { design, report } = readProject(sources, name);
  say({ design: laidOut(design), report, left });
});
say(READY);
