/**
 * The text of a design without what can be put back: the blank lines between models, their names spelled as fields spell
 * them, and their places as steps from one model to the next, which are small. Part of version 1 of the link: frozen. A link that says `c` is read by this
 * for ever; another form gets another letter and another file.
 */
import { strFromU8, strToU8 } from 'fflate';
import { snake } from '../text/conventions.ts';

// A compact line starts with these two bytes in place of a position; UTF-8 never starts a character with the first.
const FIRST = 0x80;
const FIRST_VALUES = 64;
const SECOND_VALUES = 128;
const NEWLINE = 10;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The text in compact form, or undefined for a text that `expand` would not give back as it is. */
export function compact(text: string): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let last: Place = { x: 0, y: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' && index > 0) continue;
    const model = index > 0 ? readModelLine(line) : undefined;
    let kept = line;
    let step: [number, number] | undefined;
    if (model) {
      step = stepBetween(last, model.place);
      if (step) kept = shortened(model.name) + model.rest;
      last = model.place;
    }
    pieces.push(Uint8Array.from(step ?? []), strToU8(`${kept}\n`));
  }
  const compacted = joined(pieces);
  return expand(compacted) === text ? compacted : undefined;
}

/** The text that a compact form stands for. */
export function expand(bytes: Uint8Array): string {
  const lines: string[] = [];
  let last: Place = { x: 0, y: 0 };
  let before = '';
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf(NEWLINE, at);
    if (end < 0) end = bytes.length;
    const first = (bytes[at] ?? 0) - FIRST;
    const hasStep = first >= 0 && first < FIRST_VALUES && end - at >= 2;
    let line = strFromU8(bytes.subarray(hasStep ? at + 2 : at, end));
    if (hasStep) {
      last = {
        x: last.x + signed(first),
        y: last.y + signed((bytes[at + 1] ?? 0) - FIRST),
      };
      line = withPlace(line, last);
    } else if (lines.length > 0) last = readModelLine(line)?.place ?? last;
    if (lines.length > 0 && startsParagraph(line, before)) lines.push('');
    lines.push(line);
    before = lines.length === 1 ? ':' : line;
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Whether a blank line goes before it: before every app and model, and before the first directive after them. */
const startsParagraph = (line: string, before: string): boolean =>
  !line.startsWith(' ') && (!/^[:#]/.test(line) || !/^[:#]/.test(before));

// A model's line is one that starts at the margin with a name: `Product 3,-2 external`.
const modelLine = /^([^ :#[][^]*?)(?: (-?\d{1,6}),(-?\d{1,6}))?( external)?$/;

function readModelLine(line: string): { name: string; place: Place; rest: string } | undefined {
  const [, name, x = '0', y = '0', rest = ''] = modelLine.exec(line) ?? [];
  return name === undefined ? undefined : { name, place: { x: Number(x), y: Number(y) }, rest };
}

function withPlace(line: string, { x, y }: Place): string {
  const [, name = '', rest = ''] = /^([^]*?)( external)?$/.exec(line) ?? [];
  const place = x === 0 && y === 0 ? '' : ` ${x},${y}`;
  return lengthened(name) + place + rest;
}

// `OrderItem` as `order_item`, which is how fields spell it too.
const shortened = (name: string): string => (lengthened(snake(name)) === name ? snake(name) : name);

const lengthened = (name: string): string =>
  /^[a-z]/.test(name)
    ? name
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
    : name;

function stepBetween(from: Place, to: Place): [number, number] | undefined {
  const x = unsigned(to.x - from.x);
  const y = unsigned(to.y - from.y);
  return x < FIRST_VALUES && y < SECOND_VALUES ? [FIRST + x, FIRST + y] : undefined;
}

// 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
const unsigned = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const signed = (n: number): number => (n % 2 === 0 ? n / 2 : -(n + 1) / 2);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
