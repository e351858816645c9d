import type { Import } from '../../../design/python/known.ts';
import type { Style } from './style.ts';
import { columns } from './width.ts';

/** Python's own modules among those a design can import; all others come after them. */
const standard = new Set(
  (
    'abc argparse array ast asyncio base64 binascii bisect builtins calendar cmath codecs collections colorsys ' +
    'concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis email enum ' +
    'errno filecmp fnmatch fractions functools gc getpass gettext glob gzip hashlib heapq hmac html http importlib ' +
    'inspect io ipaddress itertools json keyword linecache locale logging lzma math mimetypes multiprocessing numbers ' +
    'operator os pathlib pickle pkgutil platform pprint queue random re secrets select shelve shlex shutil signal ' +
    'smtplib socket sqlite3 ssl stat statistics string struct subprocess sys tarfile tempfile textwrap threading time ' +
    'timeit token tokenize tomllib traceback types typing unicodedata unittest urllib uuid warnings weakref xml ' +
    'zipfile zlib zoneinfo'
  ).split(' '),
);

export interface Imported extends Import {
  /** The name it has in this file: `local`, or another where that one was taken. */
  readonly as: string;
}

/**
 * The import statements of a file in the order of isort: Python's modules, other packages, the project's apps, those of the same package; in each
 * `import` before `from`, names of one module together.
 */
export function importLines(
  imports: readonly Imported[],
  apps: ReadonlySet<string>,
  style: Style,
): readonly string[] {
  const sections: Imported[][] = [[], [], [], [], []];
  for (const one of imports) {
    const root = one.module.split('.')[0] ?? '';
    const known = standard.has(root) ? 1 : apps.has(root) ? 3 : 2;
    sections[root === '__future__' ? 0 : root === '' ? 4 : known]?.push(one);
  }
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) => [...(i === 0 ? [] : ['']), ...sectionLines(section, style)]);
}

function sectionLines(imports: readonly Imported[], style: Style): readonly string[] {
  const whole = imports.filter((one) => one.name === null).toSorted(by((one) => one.module));
  const named = imports.filter((one) => one.name !== null);
  const modules = [...new Set(named.map((one) => one.module))].toSorted(by((module) => module));
  return [
    ...whole.map((one) => `import ${one.module}${one.as === one.module ? '' : ` as ${one.as}`}`),
    ...modules.flatMap((module) =>
      fromLines(
        module,
        named.filter((one) => one.module === module),
        style,
      ),
    ),
  ];
}

/** Names under another name each take a statement of their own. */
function fromLines(
  module: string,
  imports: readonly Imported[],
  { lineLength }: Style,
): readonly string[] {
  const sorted = imports.toSorted((a, b) => byMember(memberName(a), memberName(b)));
  const plain = sorted.filter((one) => one.as === one.name).map(memberName);
  const statements = sorted
    .filter((one) => one.as !== one.name)
    .map((one) => ({
      first: memberName(one),
      lines: [`from ${module} import ${memberName(one)} as ${one.as}`],
    }));
  if (plain[0] !== undefined) {
    const line = `from ${module} import ${plain.join(', ')}`;
    const lines =
      columns(line) <= lineLength
        ? [line]
        : [`from ${module} import (`, ...plain.map((name) => `    ${name},`), ')'];
    statements.unshift({ first: plain[0], lines: [...lines] });
  }
  return statements.toSorted((a, b) => byMember(a.first, b.first)).flatMap(({ lines }) => lines);
}

const memberName = (one: Imported): string => one.name ?? '';

/** The order of names of one module: constants, then classes, then the rest. */
export const byMember = (a: string, b: string): number =>
  memberKind(a) - memberKind(b) || by((name: string) => name)(a, b);

function memberKind(name: string): number {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 0;
  const first = name.charAt(0);
  return first !== first.toLowerCase() ? 1 : 2;
}

/** Without case, numbers by size, as isort does by default. */
const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    natural(key(a).toLowerCase(), key(b).toLowerCase()) || natural(key(a), key(b));

function natural(a: string, b: string): number {
  const left = a.match(/\d+|\D/gu) ?? [];
  const right = b.match(/\d+|\D/gu) ?? [];
  for (const [i, one] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (one === other) continue;
    const difference = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : 0;
    return difference || (one < other ? -1 : 1);
  }
  return left.length - right.length;
}
