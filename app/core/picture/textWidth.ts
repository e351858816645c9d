/** How wide words are in a picture. There is no browser here to ask, so the widths are those of Inter, which it is set in. */

/** Advances from space to `~` at weight 400, in thousandths of the size; measured in Chromium (Inter 4, `wght` 400). */
const ADVANCES = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
  618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
  590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
  679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
  242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];
const FIRST = 32;

/** A letter outside the table: most are about as wide as these, those of East Asia and pictures as wide as they are high. */
const OTHER = 640;
const FULL = 1000;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const noWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** A weight makes letters wider by so much for each unit above 400; it is so for all of them within a hundredth. */
const WIDER = 0.00015;

function advance(letter: string): number {
  const known = ADVANCES[(letter.codePointAt(0) ?? 0) - FIRST];
  if (known !== undefined) return known;
  if (noWidth.test(letter)) return 0;
  return fullWidth.test(letter) ? FULL : OTHER;
}

/** A typeface's size in pixels and its weight. */
export interface Type {
  readonly size: number;
  readonly weight: number;
}

/** How wide a text is in Inter, in pixels; about so in letters that Inter lacks. */
export function widthOf(text: string, { size, weight }: Type): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advance(letter);
  return (thousandths / 1000) * size * (1 + (weight - 400) * WIDER);
}

/** The text, or as much of it as has room, with dots. */
export function cut(text: string, room: number, type: Type): string {
  if (widthOf(text, type) <= room) return text;
  const letters = [...text];
  let kept = '';
  for (const letter of letters) {
    if (widthOf(`${kept}${letter}…`, type) > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The lines of a text no wider than this: broken at spaces, and within a word that is wider by itself. */
export function wrapped(text: string, room: number, type: Type): string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => wrappedLine(line, room, type));
}

function wrappedLine(line: string, room: number, type: Type): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\s)(?=\S)/)) {
    if (current !== '' && widthOf(current + word.trimEnd(), type) > room) {
      lines.push(current);
      current = '';
    }
    for (const letter of word) {
      if (current !== '' && letter.trim() !== '' && widthOf(current + letter, type) > room) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return [...lines, current].map((one) => one.trimEnd());
}
