/** The typefaces that a picture takes along, so that it looks the same where they are not installed. */

/** One file of a typeface, as an `@font-face` rule names it. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  /** Which letters it has: `U+0000-00FF,U+0131`. */
  readonly range: string;
  /** Where it is, as the rule says it. */
  readonly url: string;
}

/** The files that the `@font-face` rules of a style sheet name; rules that say less are left out. */
export function facesIn(css: string): readonly Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const said = (name: string) => new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+)`).exec(rule)?.[1];
    const family = said('font-family')?.replace(/^\s*["']|["']\s*$/g, '');
    const url = /url\((["']?)(.*?)\1\)/.exec(rule)?.[2];
    const [weight, range] = [said('font-weight'), said('unicode-range')];
    if (family === undefined || !url || weight === undefined || range === undefined) return [];
    return [{ family, weight: weight.trim(), range: range.trim(), url }];
  });
}

/** Those of the files that have a letter of a picture. */
export const neededOf = (
  faces: readonly Face[],
  letters: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Face[] =>
  faces.filter(({ family, range }) => {
    const has = reader(range);
    return [...(letters.get(family) ?? [])].some((letter) => has(letter.codePointAt(0) ?? 0));
  });

/** The rule that holds the file itself. */
export const faceRule = ({ family, weight, range }: Face, base64: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${range}}\n`;

/** Tells of a letter, by its number, whether it is in a range; `U+4??` stands for all that begin so. */
function reader(range: string): (letter: number) => boolean {
  const spans = range.split(',').flatMap((piece) => {
    const [, from, to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(piece) ?? [];
    if (from === undefined) return [];
    const first = parseInt(from.replaceAll('?', '0'), 16);
    return [[first, parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const];
  });
  return (letter) => spans.some(([first, last]) => first <= letter && letter <= last);
}
