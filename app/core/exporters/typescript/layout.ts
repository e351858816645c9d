/** Where lines break: as Prettier breaks them with its default options, so that formatting the output changes nothing. */
import { stringLiteral } from './literals.ts';
import { width } from './width.ts';

/** One member of a union. */
export interface Part {
  readonly text: string;
  /** True for a name of a type, as `Comment` or `Partial<…>`; false for keywords, literals, arrays and tuples. */
  readonly named: boolean;
}

/** A type: one part, or the union of several. */
export type Type = readonly Part[];

export const named = (text: string): Type => [{ text, named: true }];
export const plain = (text: string): Type => [{ text, named: false }];

const none: Part = { text: 'null', named: false };
export const orNull = (type: Type): Type =>
  type.some(({ text }) => text === 'null') ? type : [...type, none];

/** An array of the type, in parentheses when it is a union. */
export const arrayOf = (type: Type): Type => {
  const text = typeText(type);
  return plain(type.length > 1 ? `(${text})[]` : `${text}[]`);
};

export const typeText = (type: Type): string => type.map(({ text }) => text).join(' | ');

export const fits = (line: string): boolean => width(line) <= 80;

/** A name or null is never broken, and nor is what has one part. */
const isWhole = (type: Type): boolean =>
  type.length === 1 ||
  (type.filter((part) => part.named).length === 1 &&
    type.every((part) => part.named || part.text === 'null'));

/** A type after what stands before it (`title:`, `export type Status =`), and how it ends up on lines. */
function typed(indent: string, head: string, type: Type, mayMove: boolean): string[] {
  const text = typeText(type);
  const one = `${indent}${head} ${text};`;
  if (fits(one) || (isWhole(type) && !mayMove)) return [one];
  const two = `${indent}  ${text};`;
  if (fits(two) || isWhole(type)) return [indent + head, two];
  const parts = type.map((part, n) => {
    const end = n === type.length - 1 ? ';' : '';
    return `${indent}  | ${part.text}${end}`;
  });
  return [indent + head, ...parts];
}

/** What an interface extends, less some of its properties. */
export interface Extended {
  readonly name: string;
  readonly without: readonly string[];
}

/** `export interface Book extends Item, Omit<Stamped, "made"> {`; closed again when nothing is to follow. */
export function headLines(
  name: string,
  extended: readonly Extended[],
  isEmpty: boolean,
): readonly string[] {
  const end = isEmpty ? ' {}' : ' {';
  const head = `export interface ${name}`;
  if (extended.length === 0) return [head + end];
  const all = extended.map((one) =>
    one.without.length === 0
      ? one.name
      : `Omit<${one.name}, ${one.without.map(stringLiteral).join(' | ')}>`,
  );
  const whole = `${head} extends ${all.join(', ')}${end}`;
  const [only, ...more] = extended;
  if (fits(whole)) return [whole];
  if (only && more.length === 0) {
    return only.without.length === 0 ? [whole] : omitLines('', `${head} extends `, only, end);
  }
  const below = `  extends ${all.join(', ')}${end}`;
  if (fits(below)) return [head, below];
  return [
    head,
    '  extends',
    ...extended.flatMap((one, n) => {
      const after = n === extended.length - 1 ? end : ',';
      const line = `    ${all[n]}${after}`;
      return one.without.length === 0 || fits(line) ? [line] : omitLines('    ', '', one, after);
    }),
  ];
}

function omitLines(indent: string, head: string, one: Extended, end: string): readonly string[] {
  const names = one.without.map(stringLiteral);
  const union = `${indent}  ${names.join(' | ')}`;
  const isOneLine = names.length === 1 || fits(union);
  return [
    `${indent}${head}Omit<`,
    `${indent}  ${one.name},`,
    ...(isOneLine ? [union] : names.map((name) => `${indent}  | ${name}`)),
    `${indent}>${end}`,
  ];
}

/** `readonly title?: string;` in an interface. */
export const propertyLines = (head: string, type: Type): string[] =>
  typed('  ', `${head}:`, type, false);

/** `readonly pk: [order: number, product: number];` in an interface. */
export function tupleLines(head: string, elements: readonly string[]): string[] {
  const one = `  ${head}: [${elements.join(', ')}];`;
  if (fits(one) || elements.length === 0) return [one];
  return [`  ${head}: [`, ...elements.map((element) => `    ${element},`), '  ];'];
}

/** `export type Status = "draft" | "paid";` */
export const aliasLines = (name: string, type: Type): string[] =>
  typed('', `export type ${name} =`, type, true);

/** `import type { Post, User as AccountsUser } from "./blog.js";`; a single name is never broken. */
export function importLines(
  names: readonly string[],
  from: string,
  what: 'type ' | '' = 'type ',
): string[] {
  const one = `import ${what}{ ${names.join(', ')} } from ${from};`;
  if (names.length === 1 || fits(one)) return [one];
  return [`import ${what}{`, ...names.map((name) => `  ${name},`), `} from ${from};`];
}

/** `export type PostId = number & { readonly __brand: "blog.Post" };` */
export const brandLines = (head: string, heart: string, brand: string): readonly string[] =>
  intersectionLines(head, `${heart} & {`, ` readonly __brand: ${brand};`, ['};']);

/** `export type PostId = number & $brand<"blog.Post">;` */
export const zodBrandLines = (head: string, heart: string, brand: string): readonly string[] =>
  intersectionLines(head, `${heart} &`, ` $brand<${brand}>;`, []);

/** On one line, broken before its last part, or first moved below its head. */
function intersectionLines(
  head: string,
  first: string,
  second: string,
  end: readonly string[],
): readonly string[] {
  const whole = end.length === 0 ? first + second : `${first}${second.slice(0, -1)} };`;
  if (fits(`${head} ${whole}`)) return [`${head} ${whole}`];
  if (fits(`${head} ${first}`)) return [`${head} ${first}`, ` ${second}`, ...end];
  if (fits(`  ${whole}`)) return [head, `  ${whole}`];
  return [head, `  ${first}`, `   ${second}`, ...end.map((line) => `  ${line}`)];
}

/** A constant whose value is one short expression, on a line of its own where it must be. */
export function constLines(head: string, value: string): string[] {
  const one = `${head} ${value};`;
  return value.includes('\n') || fits(one) ? one.split('\n') : [head, `  ${value};`];
}

/** `const sizes = z.literal(["S", "M"]);`: a call with a list; what a line can't hold stands on lines of its own. */
export function listLines(head: string, call: string, items: readonly string[]): string[] {
  const whole = `${call}([${items.join(', ')}]);`;
  if (fits(`${head} ${whole}`)) return [`${head} ${whole}`];
  if (fits(`${head} ${call}([`)) return [`${head} ${call}([`, ...itemLines('  ', items), ']);'];
  if (fits(`  ${whole}`)) return [head, `  ${whole}`];
  return [head, `  ${call}([`, ...itemLines('    ', items), '  ]);'];
}

/** One item a line; several numbers fill their lines. */
function itemLines(indent: string, items: readonly string[]): string[] {
  const areNumbers = items.length > 1 && items.every((item) => /^-?[\d.]/.test(item));
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ''} ${item},`;
    if (areNumbers && lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${item},`);
  }
  return lines;
}

/** A constant object whose values are its types, one entry a line. */
export function objectLines(
  name: string,
  entries: readonly (readonly [key: string, value: string])[],
): readonly string[] {
  const head = `export const ${name} =`;
  return fits(`${head} {`)
    ? [`${head} {`, ...entryLines('  ', entries), '} as const;']
    : [head, '  {', ...entryLines('    ', entries), '  } as const;'];
}

/** A constant object of type `Record<key, value>`, one entry a line. */
export function recordLines(
  name: string,
  key: string,
  value: string,
  entries: readonly (readonly [key: string, value: string])[],
): string[] {
  const head = `export const ${name}: Record<${key}, ${value}> =`;
  if (fits(`${head} {`)) return [`${head} {`, ...entryLines('  ', entries), '};'];
  if (fits(head)) return [head, '  {', ...entryLines('    ', entries), '  };'];
  return [
    `export const ${name}: Record<`,
    `  ${key},`,
    `  ${value}`,
    '> = {',
    ...entryLines('  ', entries),
    '};',
  ];
}

const entryLines = (
  indent: string,
  entries: readonly (readonly [key: string, value: string])[],
): string[] =>
  entries.flatMap(([key, value]) => {
    const one = `${indent}${key}: ${value},`;
    // A key this short gains nothing from a line of its own, and a number without a sign is never moved to one.
    const stays = fits(one) || width(key) < 5 || /^\d/.test(value);
    return stays ? [one] : [`${indent}${key}:`, `${indent}  ${value},`];
  });
