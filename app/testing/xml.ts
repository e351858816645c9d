/** Reads XML as a strict parser does, as far as pictures need it: elements, attributes, texts; no DTD and no CDATA. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What is written in it and not in its children, references read. */
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const tags = new RegExp(
  `<(?:(/)(${NAME})\\s*|(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?))>`,
  'uy',
);
const attributes = new RegExp(`(${NAME})="([^"]*)"`, 'gu');

/** XML 1.0, section 2.2. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The root of a document. Throws an Error that says why it is none. */
export function readXml(document: string): Element {
  if (!allowed.test(document)) throw new Error('a character that XML can not hold');
  const roots: Element[] = [];
  const open: { name: string; own: Record<string, string>; children: Element[]; text: string }[] =
    [];
  const place = (element: Element) => (open.at(-1)?.children ?? roots).push(element);
  for (let at = 0; at < document.length;) {
    const next = document.indexOf('<', at);
    const text = document.slice(at, next < 0 ? undefined : next);
    const around = open.at(-1);
    if (around) around.text += meant(text);
    else if (text.trim() !== '') throw new Error(`${text} outside of everything`);
    if (next < 0) break;
    tags.lastIndex = next;
    const tag = tags.exec(document);
    if (!tag) throw new Error(`no tag: ${document.slice(next, next + 60)}`);
    at = tags.lastIndex;
    const [, closes, closed, opened = '', listed = '', isEmpty] = tag;
    if (closes) {
      const last = open.pop();
      if (!last || last.name !== closed) throw new Error(`${closed} is closed, but not open`);
      const { name, own, children, text: inside } = last;
      place({ name, attributes: own, children, text: inside });
      continue;
    }
    const own: Record<string, string> = {};
    for (const [, name = '', value = ''] of listed.matchAll(attributes)) {
      if (Object.hasOwn(own, name)) throw new Error(`${name} twice`);
      own[name] = meant(value.replace(/[\t\r\n]/g, ' '));
    }
    if (isEmpty) place({ name: opened, attributes: own, children: [], text: '' });
    else open.push({ name: opened, own, children: [], text: '' });
  }
  const [root, ...more] = roots;
  if (!root || more.length > 0 || open.length > 0) throw new Error('not one whole element');
  return root;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const meant = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/&(?:#(\d+);|(\w+);)?/g, (whole, number, name) => {
    const letter = number === undefined ? named[name] : String.fromCodePoint(Number(number));
    if (letter === undefined) throw new Error(`${whole} is no reference`);
    return letter;
  });

/** The element and all in it. */
export const allIn = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(allIn),
];
