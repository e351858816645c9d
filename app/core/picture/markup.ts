/** Writes XML. All that goes into a picture passes here, so nothing that a person wrote can become markup. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that no XML document can hold (XML 1.0, section 2.2), halves of a surrogate pair among them. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands between tags or in quotes; what XML cannot hold is told by the sign for it. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => entities[mark] ?? mark);

/** A number as short as a hundredth of a pixel allows. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`];
  });
  return `<${name}${written.join('')}`;
}

/** An element with nothing in it. */
export const leaf = (name: string, attributes: Attributes): string => `${tag(name, attributes)}/>`;

/** An element with other elements in it. */
export const group = (name: string, attributes: Attributes, inside: readonly string[]): string =>
  `${tag(name, attributes)}>${inside.join('')}</${name}>`;

/** An element with a text in it. */
export const words = (name: string, attributes: Attributes, text: string): string =>
  `${tag(name, attributes)}>${escaped(text)}</${name}>`;
