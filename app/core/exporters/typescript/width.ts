/** How many columns a text takes in a monospaced editor, counted as Prettier counts it: it decides where lines break. */

/** Inclusive pairs of code points that are two columns wide (Unicode's East Asian Width W and F), emoji aside. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x191b2],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

// Built from text because the flag is newer than the syntax this is compiled to; every engine in use has it.
const emoji = new RegExp('\\p{RGI_Emoji}', 'gv');
const weightless = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Cc}]/u;

export function width(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  const rest = text.replace(emoji, () => {
    columns += 2;
    return '';
  });
  for (const letter of rest) {
    if (weightless.test(letter)) continue;
    const point = letter.codePointAt(0) ?? 0;
    columns += wide.some(([from, to]) => from <= point && point <= to) ? 2 : 1;
  }
  return columns;
}
