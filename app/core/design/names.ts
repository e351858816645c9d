/** Names in Python and in English: what is legal, and what to suggest. */
import { hasNewerCharacter } from './python/characters.ts';

/** Hard keywords of Python 3.10 to 3.14; soft keywords (`match`, `type`) are legal names. */
export const pythonKeywords: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** What nearly all names are, looked at first since it is quicker. */
const plainName = /^[A-Za-z_]\w*$/;

/**
 * Whether every supported Python reads the text as one name. Python compares names after NFKC, so only
 * that form is accepted.
 */
export const isIdentifier = (name: string): boolean =>
  plainName.test(name) ||
  (identifier.test(name) && !hasNewerCharacter(name) && name.normalize('NFKC') === name);

/** What a text that is no identifier offends against, to end a sentence with. */
export const whyNoIdentifier = (name: string): string =>
  hasNewerCharacter(name)
    ? 'a character of it is newer than the Unicode 13 of Python 3.10'
    : 'only letters, digits and underscores, and no digit first';

/** Whether the text can be the name of a class, field or argument. */
export const isUsableName = (name: string): boolean =>
  isIdentifier(name) && !pythonKeywords.has(name);

/** `OrderItem` → `order_item`, `HTTPLog` → `http_log`. */
export const snakeCase = (name: string): string =>
  name
    .replace(/([\p{Lu}]+)([\p{Lu}][\p{Ll}])/gu, '$1_$2')
    .replace(/([\p{Ll}\p{N}])([\p{Lu}])/gu, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();

/** `order item`, `order_item` → `OrderItem`; capitals inside a word are kept. */
export const pascalCase = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `OrderItem` → `order item`. */
export const words = (name: string): string => snakeCase(name).replaceAll('_', ' ').trim();

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  series: 'series',
  species: 'species',
  news: 'news',
  data: 'data',
  information: 'information',
  equipment: 'equipment',
  staff: 'staff',
  analysis: 'analyses',
  status: 'statuses',
  bus: 'buses',
};

/** The English plural of a name's last word, for suggestions only: `category` → `categories`, `OrderItem` → `OrderItems`. */
export function plural(name: string): string {
  const [, head = '', last = ''] = /^(.*?)(\p{Lu}?[\p{Ll}\p{N}]*)$/u.exec(name) ?? [];
  const lower = last.toLowerCase();
  const known = Object.hasOwn(irregular, lower) ? irregular[lower] : undefined;
  if (known !== undefined) return head + last.charAt(0) + known.slice(1);
  if (/[^aeiou]y$/.test(lower)) return name.slice(0, -1) + 'ies';
  if (/(s|x|z|ch|sh)$/.test(lower)) return name + 'es';
  return name + 's';
}

/** `wanted`, or `wanted2`, `wanted3` … : the first that is not taken. Names compare without case, as databases do. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let n = 2; ; n += 1) {
    const name = /\d$/.test(wanted) ? `${wanted}_${n}` : `${wanted}${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
