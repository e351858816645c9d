/** What Python's string literals say (The Python Language Reference, 2.5 Literals). */

const simple: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escape = /\\(\r\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;

/** The text of a literal as it stands in the source, with its prefix and quotes; null for bytes and f-strings. */
export function stringValue(literal: string): string | null {
  const [, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(literal) ?? [];
  if (quotes === '' || /[bft]/i.test(prefix)) return null;
  const inner = literal.slice(prefix.length + quotes.length, -quotes.length);
  const lines = inner.replaceAll(/\r\n?/g, '\n');
  if (/r/i.test(prefix)) return lines;
  let isPlain = true;
  const text = lines.replaceAll(escape, (whole, what: string) => {
    const known = simple[what];
    if (known !== undefined) return known;
    const code = /^[0-7]/.test(what) ? parseInt(what, 8) : parseInt(what.slice(1), 16);
    if (/^[xuU0-7]/.test(what) && what !== 'x' && what.length > (/^[xuU]/.test(what) ? 1 : 0)) {
      if (code > 0x10ffff) isPlain = false;
      else return String.fromCodePoint(code);
    }
    // `\N{DASH}` needs Python's table of names; any other backslash stays as it is.
    if (what === 'N') isPlain = false;
    return whole;
  });
  return isPlain ? text : null;
}
