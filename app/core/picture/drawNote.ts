/** A note of a picture, as `canvas/nodes/NoteNode` shows it. */
import type { Note } from '../design/design.ts';
import { NOTE } from '../drawing/boxes.ts';
import { baseLine } from './drawModel.ts';
import { group, leaf, words } from './markup.ts';
import type { Type } from './textWidth.ts';
import { cut, wrapped } from './textWidth.ts';

const PADDING = { x: 13, y: 11 };
const LINE_HEIGHT = 13 * 1.45;
const type: Type = { size: 13, weight: 400 };
const ROOM = NOTE.width - 2 * PADDING.x;
const MOST_LINES = Math.floor((NOTE.height - 2 * PADDING.y) / LINE_HEIGHT);

export function drawNote({ text, position: { x, y } }: Note): string {
  const lines = wrapped(text, ROOM, type);
  const shown = lines.slice(0, MOST_LINES);
  const last = shown.at(-1);
  // On the canvas the rest can be scrolled to.
  if (lines.length > MOST_LINES && last !== undefined) {
    shown[MOST_LINES - 1] = cut(`${last}${' '.repeat(ROOM)}`, ROOM, type);
  }
  return group('g', { class: 'c-text' }, [
    leaf('rect', {
      class: 'c-note',
      x: x + 0.5,
      y: y + 0.5,
      width: NOTE.width - 1,
      height: NOTE.height - 1,
      rx: 3,
    }),
    ...shown.map((line, n) =>
      line === ''
        ? ''
        : words(
            'text',
            { x: x + PADDING.x, y: baseLine(y + PADDING.y + (n + 0.5) * LINE_HEIGHT, type) },
            line,
          ),
    ),
  ]);
}
