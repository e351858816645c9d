/** What a file calls what it imports, and the imports that have to be added. */
import { freeName } from '../design/names.ts';
import type { Import } from '../design/python/known.ts';
import type { Resolve } from '../exporters/django/python/names.ts';
import type { Py } from '../exporters/django/python/py.ts';
import { text } from '../exporters/django/python/py.ts';
import type { Module } from '../importers/python/module.ts';
import { absolute } from '../importers/python/project.ts';
import type { Statement } from '../importers/python/statements.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './edits.ts';

export class FileNames {
  readonly #module: Module;
  readonly #paths: readonly { readonly path: string; readonly local: string }[];
  readonly #needed = new Map<string, Import>();

  constructor(module: Module) {
    this.#module = module;
    this.#paths = [...module.given].flatMap(([local, given]) => {
      if (given.kind !== 'import') return [];
      const { module: written, name } = given.from;
      const at = absolute(written, module);
      if (name !== null) return [{ path: at === '' ? name : `${at}.${name}`, local }];
      return [{ path: local === at.split('.')[0] ? local : at, local }];
    });
  }

  /** The code with every imported name as the file writes it. */
  settled(py: Py): Py {
    return mapImported(py, (from, rest) => text(this.#written(from, rest)));
  }

  /** The local name of what is imported, for code whose names are not settled yet. */
  resolve: Resolve = ({ from, rest }) => {
    if (!from) return '';
    const written = this.#written(from, rest);
    const end = rest.length === 0 ? '' : `.${rest.join('.')}`;
    return written.endsWith(end)
      ? written.slice(0, written.length - end.length)
      : this.#written(from, []);
  };

  #written(from: Import | null, rest: readonly string[]): string {
    if (!from) return rest.join('.');
    const origin = [from.module, ...(from.name === null ? [] : [from.name])];
    const full = [...origin.join('.').split('.'), ...rest];
    const path = full.join('.');
    const own = `${this.#module.dotted}.`;
    if (
      path.startsWith(own) &&
      this.#module.given.has(path.slice(own.length).split('.')[0] ?? '')
    ) {
      return path.slice(own.length);
    }
    const best = this.#paths
      .filter((one) => path === one.path || path.startsWith(`${one.path}.`))
      .toSorted((a, b) => b.path.length - a.path.length)[0];
    if (best) return best.local + path.slice(best.path.length);
    const models = 'django.db.models.';
    const isStarred = this.#module.stars.some((star) => `${star}.` === models);
    if (isStarred && path.startsWith(models)) return path.slice(models.length);
    return this.#imported(from, rest, path);
  }

  /** A name that is not there yet: beside its neighbours if the file imports those by name, else as an export does. */
  #imported(from: Import, rest: readonly string[], path: string): string {
    const parent = path.slice(0, path.lastIndexOf('.'));
    const hasNeighbour = [...this.#module.given.values()].some(
      (given) =>
        given.kind === 'import' &&
        given.from.name !== null &&
        absolute(given.from.module, this.#module) === parent,
    );
    const isByName = from.module !== parent && hasNeighbour && rest.length > 0;
    const name = path.slice(parent.length + 1);
    const wanted: Import = isByName ? { module: parent, name, local: name } : from;
    const key = `${wanted.module}:${wanted.name ?? ''}`;
    const known = this.#needed.get(key);
    const local = known?.local ?? freeName(wanted.local, [...this.#taken()]);
    this.#needed.set(key, { ...wanted, local });
    return isByName ? local : [local, ...rest].join('.');
  }

  /** Names that mean something else in the file. */
  *#taken(): Generator<string> {
    yield* this.#module.given.keys();
    for (const { local } of this.#needed.values()) yield local;
  }

  /**
   * The edits that import what was asked for and was not there, as far as it is used.
   * @param written All that is put into the file: pieces that were only compared need no import.
   */
  edits(written: string): readonly Edit[] {
    const used = new Set(written.match(/(?<![\p{ID_Continue}.])[\p{ID_Start}_]\p{ID_Continue}*/gu));
    const needed = [...this.#needed.values()].filter(({ local }) =>
      used.has(local.split('.')[0] ?? local),
    );
    const modules = new Set(needed.map(({ module }) => module));
    return [...modules].flatMap((module) =>
      this.#edit(
        module,
        needed.filter((one) => one.module === module),
      ),
    );
  }

  #edit(module: string, imports: readonly Import[]): readonly Edit[] {
    const named = imports.flatMap(({ name, local }) =>
      name === null ? [] : name === local ? name : `${name} as ${local}`,
    );
    const names = named.toSorted(compared);
    const { text: source, body } = this.#module;
    const statements = body.statements.filter(({ kind }) => kind === 'import');
    const whole = imports.flatMap(({ name, local }) =>
      name !== null ? [] : `import ${module}${local === module ? '' : ` as ${local}`}`,
    );
    const same = statements.find((one) => this.#isFrom(one, module));
    if (same && names.length > 0) {
      const added = names.map((name) => extended(source, same, name));
      return [...added, ...whole.map((line) => this.#line(line, module, statements))];
    }
    const lines = [
      ...whole,
      ...(names.length > 0 ? [`from ${module} import ${names.join(', ')}`] : []),
    ];
    return lines.map((line) => this.#line(line, module, statements));
  }

  #isFrom(statement: Statement, module: string): boolean {
    return (
      statement.kind === 'import' &&
      statement.imports.length > 0 &&
      statement.imports.every(
        ({ module: written, name }) =>
          name !== null && name !== '*' && absolute(written, this.#module) === module,
      )
    );
  }

  /** A statement of its own, in its place by the alphabet among those of the same package, if there are any. */
  #line(line: string, module: string, statements: readonly Statement[]): Edit {
    const { text: source, body } = this.#module;
    const end = lineBreakOf(source);
    const before = (one: Statement): Edit => {
      const start = source.lastIndexOf('\n', one.from - 1) + 1;
      return { from: start, to: start, text: `${indentAt(one.from, source)}${line}${end}` };
    };
    const after = (one: Statement): Edit => ({ from: one.to, to: one.to, text: `${end}${line}` });
    const root = module.split('.')[0];
    const related = statements.filter((one) => moduleOf(one).split('.')[0] === root);
    const lower = related.findLast((one) => compared(moduleOf(one), module) < 0);
    if (lower) return after(lower);
    const [next] = related;
    if (next) return before(next);
    const first = statements.find((one) => moduleOf(one) !== '__future__');
    const isPython = /^[a-z]+$/.test(module);
    if (isPython && first) {
      const isNext = /^[a-z_]+$/.test(moduleOf(first));
      const edit = before(first);
      return isNext ? edit : { ...edit, text: `${edit.text}${end}` };
    }
    const last = statements.at(-1);
    if (last) return after(last);
    const [start] = body.statements;
    if (start?.kind === 'expression') return { ...after(start), text: `${end}${end}${line}` };
    const place = start?.from ?? source.length;
    return { from: place, to: place, text: `${line}${end}${end}${end}` };
  }
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const moduleOf = (statement: Statement): string =>
  statement.kind === 'import' ? (statement.imports[0]?.module ?? '') : '';

/** One more name in a statement, by the alphabet where the others are. */
function extended(source: string, statement: Statement, name: string): Edit {
  const names =
    statement.kind === 'import' ? statement.imports.flatMap((one) => one.name ?? []) : [];
  const code = source.slice(statement.from, statement.to);
  const start = code.search(/\bimport\b/) + 'import'.length;
  const isSorted = names.every((one, i) => i === 0 || compared(names[i - 1] ?? '', one) <= 0);
  const at = isSorted ? names.findIndex((one) => compared(one, name) > 0) : -1;
  const find = (one: string): number =>
    statement.from + start + code.slice(start).search(new RegExp(`\\b${one}\\b`));
  const isOneALine = /\(\s*\r?\n/.test(code);
  const between = isOneALine
    ? `,${lineBreakOf(source)}${indentAt(find(names[0] ?? ''), source)}`
    : ', ';
  if (at >= 0) {
    const place = find(names[at] ?? '');
    return { from: place, to: place, text: `${name}${between}` };
  }
  const last = names.at(-1) ?? '';
  const alias = new RegExp(`^${last}(\\s+as\\s+\\w+)?`).exec(source.slice(find(last)))?.[0] ?? last;
  const place = find(last) + alias.length;
  return { from: place, to: place, text: `${between}${name}` };
}

/** The code with each imported name replaced. */
function mapImported(py: Py, replace: (from: Import | null, rest: readonly string[]) => Py): Py {
  const of = (part: Py): Py => mapImported(part, replace);
  switch (py.kind) {
    case 'text':
      for (const one of py.imports ?? []) replace(one, []);
      return py;
    case 'string':
      return py;
    case 'imported':
      return replace(py.from, py.rest);
    case 'call':
      return {
        ...py,
        callee: of(py.callee),
        args: py.args.map((arg) => ({ ...arg, value: of(arg.value) })),
      };
    case 'attribute':
      return { ...py, of: of(py.of) };
    case 'subscript':
      return { ...py, of: of(py.of), items: py.items.map(of) };
    case 'list':
    case 'tuple':
    case 'set':
    case 'bareTuple':
      return { ...py, items: py.items.map(of) };
    case 'dict':
      return { ...py, entries: py.entries.map(([key, value]) => [of(key), of(value)] as const) };
    case 'unary':
      return { ...py, operand: of(py.operand) };
    case 'binary':
      return { ...py, left: of(py.left), right: of(py.right) };
  }
}
