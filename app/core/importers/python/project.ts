/** The files of a project together: which module a dotted path is, what a name means, and which app a file is of. */
import type { Expression } from './expressions.ts';
import type { ClassInFile, Given, Module, SourceFile } from './module.ts';
import { namesOfClass, readModule } from './module.ts';

/** What a name comes to. */
export type Meaning =
  | { readonly kind: 'class'; readonly module: Module; readonly statement: ClassInFile }
  | {
      readonly kind: 'value';
      readonly module: Module;
      readonly value: Expression;
      /** The class in whose body it stands, if it does. */
      readonly within: ClassInFile | undefined;
    }
  | { readonly kind: 'function'; readonly module: Module }
  | { readonly kind: 'module'; readonly module: Module }
  /** Something of a package that is not among the files, by its full path: `django.db.models.CharField`. */
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'unknown' };

const unknown: Meaning = { kind: 'unknown' };
/** Names that go round in circles, or lead through that many files, mean nothing. */
const MAX_STEPS = 30;

export class Project {
  readonly modules: readonly Module[];
  /** By the last word of their dotted paths. */
  readonly #byLast = new Map<string, Module[]>();
  readonly #meanings = new Map<Module, Map<string, Meaning>>();

  constructor(files: readonly SourceFile[]) {
    const rootOf = rootFinder(files.map(({ path }) => path));
    this.modules = files.map((file) => readModule(file, rootOf(file.path)));
    for (const module of this.modules) {
      const last = module.dotted.slice(module.dotted.lastIndexOf('.') + 1);
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), module]);
    }
  }

  /**
   * What a dotted name means in a file, or in the body of a class of it.
   * @param at Where it is read: what the class gives to the name further down is not there yet.
   */
  meaning(parts: readonly string[], module: Module, within?: ClassInFile, at = Infinity): Meaning {
    const [first = '', ...rest] = parts;
    const given = within && namesOfClass(within).get(first);
    const own = given && endOf(given) <= at ? given : undefined;
    const start = own ? this.#of(own, module, within, 0) : this.#named(first, module, 0);
    return this.#along(start, rest, 0);
  }

  /** The module of this dotted path; where only an end of it is known, the one nearest to the asking file. */
  moduleAt(dotted: string, from: Module): Module | undefined {
    const last = dotted.slice(dotted.lastIndexOf('.') + 1);
    const found = (this.#byLast.get(last) ?? []).filter(
      (one) =>
        one.dotted === dotted ||
        one.dotted.endsWith(`.${dotted}`) ||
        isFurtherOut(dotted, one.dotted),
    );
    if (found.length < 2) return found[0];
    return found.toSorted(
      (a, b) => shared(b.dotted, from.dotted) - shared(a.dotted, from.dotted),
    )[0];
  }

  #named(name: string, module: Module, steps: number): Meaning {
    if (steps > MAX_STEPS) return unknown;
    let names = this.#meanings.get(module);
    if (!names) this.#meanings.set(module, (names = new Map()));
    let meaning = names.get(name);
    if (!meaning) {
      // Until it is known it means nothing: files that import each other's names in a circle come to an end.
      names.set(name, unknown);
      names.set(name, (meaning = this.#find(name, module, steps)));
    }
    return meaning;
  }

  #find(name: string, module: Module, steps: number): Meaning {
    const given = module.given.get(name);
    if (given) return this.#of(given, module, undefined, steps);
    const outside: string[] = [];
    for (const star of module.stars.toReversed()) {
      const path = absolute(star, module);
      const other = this.moduleAt(path, module);
      if (!other) outside.push(path);
      else if (other !== module) {
        const found = this.#named(name, other, steps + 1);
        if (found.kind !== 'unknown') return found;
      }
    }
    const django = outside.find((path) => path === 'django.db.models');
    return django === undefined ? unknown : { kind: 'outside', path: `${django}.${name}` };
  }

  #of(given: Given, module: Module, within: ClassInFile | undefined, steps: number): Meaning {
    switch (given.kind) {
      case 'class':
        return { kind: 'class', module, statement: given.statement };
      case 'value':
        return this.#behind(given.value, module, within, steps);
      case 'function':
        return { kind: 'function', module };
      case 'import':
        return this.#imported(given.from, module, steps);
    }
  }

  /** `Money = fields.MoneyField`: another name for the same thing. */
  #behind(
    value: Expression,
    module: Module,
    within: ClassInFile | undefined,
    steps: number,
  ): Meaning {
    if (value.kind === 'name' && steps < MAX_STEPS) {
      const [first = '', ...rest] = value.parts;
      const own = within && namesOfClass(within).get(first);
      const isItself = own?.kind === 'value' && own.value === value;
      const start =
        own && !isItself
          ? this.#of(own, module, within, steps + 1)
          : this.#named(first, module, steps + 1);
      const meaning = this.#along(start, rest, steps);
      if (meaning.kind !== 'unknown') return meaning;
    }
    return { kind: 'value', module, value, within };
  }

  #imported(
    { module: written, name, local }: { module: string; name: string | null; local: string },
    module: Module,
    steps: number,
  ): Meaning {
    const path = absolute(written, module);
    if (name === null) {
      // `import a.b` gives `a`; `import a.b as c` gives `a.b`.
      const asked = local === path.split('.')[0] ? local : path;
      const found = this.moduleAt(asked, module);
      return found && found !== module
        ? { kind: 'module', module: found }
        : { kind: 'outside', path: asked };
    }
    const inside = this.moduleAt(path === '' ? name : `${path}.${name}`, module);
    const other = this.moduleAt(path, module);
    if (other && other !== module) {
      const found = this.#named(name, other, steps + 1);
      if (found.kind !== 'unknown') return found;
    }
    if (inside && inside !== module) return { kind: 'module', module: inside };
    return { kind: 'outside', path: path === '' ? name : `${path}.${name}` };
  }

  #along(start: Meaning, rest: readonly string[], steps: number): Meaning {
    let meaning = start;
    for (const name of rest) {
      if (meaning.kind === 'outside')
        meaning = { kind: 'outside', path: `${meaning.path}.${name}` };
      else if (meaning.kind === 'module') {
        const { module } = meaning;
        const found = this.#named(name, module, steps + 1);
        const below = this.moduleAt(`${module.dotted}.${name}`, module);
        meaning = found.kind === 'unknown' && below ? { kind: 'module', module: below } : found;
      } else if (meaning.kind === 'class') {
        const { module, statement }: { module: Module; statement: ClassInFile } = meaning;
        const given = namesOfClass(statement).get(name);
        meaning = given ? this.#of(given, module, statement, steps + 1) : unknown;
      } else return unknown;
    }
    return meaning;
  }
}

const endOf = (given: Given): number =>
  given.kind === 'class' ? given.statement.to : given.kind === 'value' ? given.value.to : -1;

/** The dotted path a written one means: dots before it count folders up from the file. */
export function absolute(written: string, module: Module): string {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/s.exec(written) ?? [];
  if (dots === '') return rest;
  const folders = module.dotted === '' ? [] : module.dotted.split('.');
  const up = dots.length - (module.isPackage ? 1 : 0);
  const base = folders.slice(0, Math.max(0, folders.length - up));
  return [...base, ...(rest === '' ? [] : [rest])].join('.');
}

/** Whether the path starts further out than the folder that was opened: `backend.shop.models` where that is `shop`. */
const isFurtherOut = (asked: string, known: string): boolean =>
  known.includes('.') && asked.endsWith(`.${known}`) && !/^(django|rest_framework)\./.test(asked);

/** How many folders two modules have in common. */
function shared(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const end = left.findIndex((part, i) => part !== right[i]);
  return end < 0 ? left.length : end;
}

/**
 * Where dotted paths start: the folder of `manage.py`, else the one above the highest folder of a chain of packages
 * (folders with an `__init__.py`), else the folder that was opened. With a slash at its end, or empty.
 */
function rootFinder(paths: readonly string[]): (path: string) => string {
  const all = new Set(paths);
  const above = (folder: string): string => folder.replace(/[^/]+\/$/, '');
  return (path) => {
    const own = path.replace(/[^/]+$/, '');
    for (let folder = own; ; folder = above(folder)) {
      if (all.has(`${folder}manage.py`)) return folder;
      if (folder === '') break;
    }
    let top = own;
    while (top !== '' && all.has(`${top}__init__.py`)) top = above(top);
    return top === own ? '' : top;
  };
}
