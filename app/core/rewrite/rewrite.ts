/**
 * The smallest edit of a project's files that makes them say what a design says. What a file was read from stays as it is,
 * letter by letter, wherever the design has not changed; afterwards the files are read again, and whatever they do not say
 * as the design does is told.
 */
import type { Design, Field, Model } from '../design/design.ts';
import { modelLabel } from '../design/queries.ts';
import { withIdsOf } from '../design/sameIds.ts';
import type { ClassBody } from '../exporters/django/classBody.ts';
import { classLines } from '../exporters/django/classLines.ts';
import { classPieces } from '../exporters/django/pieces.ts';
import type { Py } from '../exporters/django/python/py.ts';
import { string, text as word } from '../exporters/django/python/py.ts';
import type { ModelId, OptionValue } from '../fieldTypes/values.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { Module, SourceFile } from '../importers/python/module.ts';
import type { ModelOrigin, Origins } from '../importers/python/origins.ts';
import type { ReadProject } from '../importers/python/readProject.ts';
import { readProject } from '../importers/python/readProject.ts';
import { resolve } from '../schema/resolve.ts';
import type { Schema } from '../schema/schema.ts';
import { startWithRemarks } from './bodyEdits.ts';
import { applied } from './edits.ts';
import type { TargetName } from './fieldEdits.ts';
import { FileNames } from './fileNames.ts';
import type { EditsByPath } from './modelEdits.ts';
import { ModelEditor, put } from './modelEdits.ts';
import type { Manner } from './printed.ts';
import { mannerOf, styleOf } from './printed.ts';
import { renameEdits } from './renames.ts';
import { unlike } from './unlike.ts';

export interface Rewritten {
  /** The files that change, and those that are new. */
  readonly files: readonly RewrittenFile[];
  /** What the files do not say although the design does, and what lies beyond the model files. */
  readonly notes: readonly string[];
}

export interface RewrittenFile {
  readonly path: string;
  /** Null for a new file. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * @param files The Python files of the project, as `readProject` takes them.
 * @param wanted The design they are to say. Its models and fields are those of the files by their names, and by their places
 *   where names have changed (`withIdsOf`), unless it goes by the ids of `read`.
 * @param read What the files were read as, if the design was made from it and goes by its ids.
 */
export function rewrite(
  files: readonly SourceFile[],
  wanted: Design,
  read?: ReadProject,
): Rewritten {
  const { design: before, origins } = read ?? readProject(files);
  const after = read ? wanted : withIdsOf(before, wanted);
  const edits = new Rewriter(before, after, origins).run();
  const texts = new Map(files.map(({ path, text: source }) => [path, source]));
  const changed = [...edits].flatMap(([path, some]): readonly RewrittenFile[] => {
    const source = texts.get(path) ?? null;
    const next = applied(source ?? '', some);
    return next === source ? [] : [{ path, before: source, after: next }];
  });
  return { files: changed, notes: notesOn(files, changed, before, after, origins) };
}

/** What is left to do by hand. */
function notesOn(
  files: readonly SourceFile[],
  changed: readonly RewrittenFile[],
  before: Design,
  after: Design,
  origins: Origins,
): readonly string[] {
  const next = new Map(files.map(({ path, text: source }) => [path, source]));
  for (const file of changed) next.set(file.path, file.after);
  const again = readProject([...next].map(([path, source]) => ({ path, text: source })));
  return [...unlike(after, again.design, before), ...beyond(files, before, after, origins)];
}

/** Where the old names of renamed models and fields are read outside of the files that hold models. */
function beyond(
  files: readonly SourceFile[],
  before: Design,
  after: Design,
  { models }: Origins,
): readonly string[] {
  const old = new Map<string, string>();
  for (const model of before.models) {
    const next = after.models.find(({ id }) => id === model.id);
    if (!next) continue;
    if (next.name !== model.name) old.set(model.name, next.name);
    for (const field of model.fields) {
      const renamed = next.fields.find(({ id }) => id === field.id);
      if (renamed && renamed.name !== field.name) old.set(field.name, renamed.name);
    }
  }
  if (old.size === 0) return [];
  const own = new Set([...models.values()].map(({ module }) => module.path));
  const pattern = new RegExp(
    `(?<![\\p{ID_Continue}])(${[...old.keys()].join('|')})(?![\\p{ID_Continue}])`,
    'u',
  );
  const found: string[] = [];
  for (const { path, text: source } of files) {
    if (own.has(path) && !old.size) continue;
    source.split('\n').forEach((line, i) => {
      const [name] = pattern.exec(line) ?? [];
      if (name !== undefined && !own.has(path))
        found.push(`${path}:${i + 1} reads ${name}, which is ${old.get(name) ?? ''} now.`);
    });
  }
  return found.slice(0, 100);
}

class Rewriter {
  readonly #before: Design;
  readonly #after: Design;
  readonly #origins: Origins;
  readonly #schema: Schema;
  readonly #pieces: {
    before: ReadonlyMap<ModelId, ClassBody>;
    after: ReadonlyMap<ModelId, ClassBody>;
  };
  readonly #names = new Map<Module, { names: FileNames; manner: Manner }>();
  readonly #edits: EditsByPath = new Map();
  readonly #renamed = new Map<ModelId, string>();

  constructor(before: Design, after: Design, origins: Origins) {
    this.#before = before;
    this.#after = after;
    this.#origins = origins;
    this.#schema = resolve(after);
    this.#pieces = { before: classPieces(resolve(before)), after: classPieces(this.#schema) };
  }

  run(): EditsByPath {
    for (const { id, name } of this.#before.models) {
      const after = this.#after.models.find((model) => model.id === id);
      if (after && after.name !== name) this.#renamed.set(id, after.name);
    }
    for (const before of this.#before.models) {
      const origin = this.#origins.models.get(before.id);
      if (!origin) continue;
      const after = this.#after.models.find(({ id }) => id === before.id);
      if (!after || after.external || after.app !== before.app) this.#removeClass(origin);
      else {
        this.#change(before, after, origin);
      }
    }
    this.#followRenames();
    for (const model of this.#after.models) if (this.#isNew(model)) this.#addClass(model);
    for (const [{ path, text: source }, { names }] of this.#names) {
      const written = (this.#edits.get(path) ?? []).map((edit) => edit.text).join('\n');
      const imports = names.edits(written);
      // A new file begins with them.
      if (source === '') this.#edits.set(path, [...imports, ...(this.#edits.get(path) ?? [])]);
      else put(this.#edits, path, imports);
    }
    return this.#edits;
  }

  #isNew(model: Model): boolean {
    if (model.external) return false;
    const before = this.#before.models.find(({ id }) => id === model.id);
    return !before || !this.#origins.models.has(model.id) || before.app !== model.app;
  }

  #namesOf(module: Module): { names: FileNames; manner: Manner } {
    let found = this.#names.get(module);
    if (!found) {
      const names = new FileNames(module);
      this.#names.set(module, (found = { names, manner: mannerOf(module.text, names) }));
    }
    return found;
  }

  #change(before: Model, after: Model, origin: ModelOrigin): void {
    const bodyBefore = this.#pieces.before.get(before.id);
    const bodyAfter = this.#pieces.after.get(after.id);
    if (!bodyBefore || !bodyAfter) return;
    const { manner } = this.#namesOf(origin.module);
    const targetName = (field: Field): TargetName => this.#targetName(field, before, origin);
    const change = { before, after, bodyBefore, bodyAfter };
    new ModelEditor(change, origin, this.#origins.fields, manner, targetName, this.#edits).run();
  }

  #followRenames(): void {
    const renamed = this.#renamed;
    if (renamed.size === 0) return;
    const modules = new Set([...this.#origins.models.values()].map(({ module }) => module));
    for (const [id, name] of renamed) {
      const origin = this.#origins.models.get(id);
      if (origin)
        put(this.#edits, origin.module.path, [{ ...origin.statement.nameAt, text: name }]);
    }
    for (const module of modules) {
      const own = new Set(
        [...this.#origins.models.values()].map(({ statement }) => statement.nameAt.from),
      );
      const edits = renameEdits(module, renamed, this.#origins).filter(
        ({ from }) => !own.has(from),
      );
      put(this.#edits, module.path, edits);
    }
  }

  /** The target of a relation as this file can name it; null where the words that are there stay right. */
  #targetName(field: Field, before: Model, { module, statement }: ModelOrigin): TargetName {
    const old = before.fields.find(({ id }) => id === field.id);
    return (option, argument): Py | null => {
      const target = field.options[option];
      const isSame = this.#isSame(old?.options[option], target);
      if (argument && isSame && !this.#isMoved(target)) {
        const { value } = argument;
        const name = isModelRef(target) ? this.#renamed.get(target.model) : undefined;
        if (name === undefined) return null;
        if (value.kind === 'name') {
          const isItsName = value.parts.at(-1) === this.#oldName(target);
          return isItsName ? word([...value.parts.slice(0, -1), name].join('.')) : null;
        }
        if (value.kind !== 'string' || !value.value || value.value === 'self') return null;
        return string(value.value.replace(/[^.]+$/, () => name));
      }
      return isModelRef(target)
        ? this.#nameFor(target.model, before.app, { module, statement })
        : null;
    };
  }

  #oldName = (target: OptionValue | undefined): string | undefined =>
    this.#before.models.find(({ id }) => isModelRef(target) && id === target.model)?.name;

  #isSame = (a: OptionValue | undefined, b: OptionValue | undefined): boolean =>
    isModelRef(a) && isModelRef(b) && a.model === b.model;

  /** Whether the model stands in another app than before. */
  #isMoved(target: OptionValue | undefined): boolean {
    const find = (design: Design): Model | undefined =>
      design.models.find(({ id }) => isModelRef(target) && id === target.model);
    const model = find(this.#after);
    return (
      find(this.#before)?.app !== model?.app || (model !== undefined && this.#isRelabelled(model))
    );
  }

  /** Whether a model that is not in the files is another one than before. */
  #isRelabelled(model: Model): boolean {
    const before = this.#before.models.find(({ id }) => id === model.id);
    return (
      model.external &&
      before !== undefined &&
      (!before.external || modelLabel(before) !== modelLabel(model))
    );
  }

  #nameFor(id: ModelId, app: string, at: Pick<ModelOrigin, 'module' | 'statement'>): Py | null {
    const target = this.#after.models.find((model) => model.id === id);
    if (!target || this.#schema.authUser?.id === id) return null;
    const own = this.#origins.models.get(id);
    if (own?.statement === at.statement) return string('self');
    if (target.external) {
      return own || this.#isRelabelled(target) ? string(modelLabel(target)) : null;
    }
    const isAbove =
      !this.#isNew(target) && own?.module === at.module && own.statement.to <= at.statement.from;
    const owner = this.#after.models.find(
      (model) => this.#origins.models.get(model.id)?.statement === at.statement,
    );
    const isHidden = owner?.fields.some(({ name }) => name === target.name) ?? false;
    if (isAbove && !isHidden && target.app === app) return word(target.name);
    return string(target.app === app ? target.name : `${target.app}.${target.name}`);
  }

  #removeClass({ module, statement }: ModelOrigin): void {
    const { text: source, body } = module;
    const at = body.statements.findIndex((one) => one === statement);
    const before = body.statements[at - 1];
    const next = body.statements[at + 1];
    const from = startWithRemarks(statement, source);
    if (next) {
      put(this.#edits, module.path, [{ from, to: startWithRemarks(next, source), text: '' }]);
    } else {
      const start = before ? lineEndOf(before.to, source) : from;
      put(this.#edits, module.path, [
        { from: start, to: lineEndOf(statement.to, source), text: '' },
      ]);
    }
  }

  /** A new model: below the last one of its app that stands in a file, else in a file of its own. */
  #addClass(model: Model): void {
    const body = this.#pieces.after.get(model.id);
    if (!body) return;
    const homes = this.#after.models.flatMap((one) => {
      const origin = one.app === model.app ? this.#origins.models.get(one.id) : undefined;
      const isHere = this.#before.models.some(({ id, app }) => id === one.id && app === model.app);
      return origin && isHere ? [origin.module] : [];
    });
    const gone = this.#before.models.flatMap((one) => {
      const origin = one.app === model.app ? this.#origins.models.get(one.id) : undefined;
      return origin ? [origin.module] : [];
    });
    const home = homes.at(-1) ?? gone.at(-1);
    if (!home) {
      this.#newFile(model, body);
      return;
    }
    const { names, manner } = this.#namesOf(home);
    const nowhere = { module: home, statement: endOf(home) };
    const lines = classLines(
      this.#settled(body, model, names, (id) => this.#nameFor(id, model.app, nowhere)),
      styleOf(manner, manner.lineLength),
    ).lines;
    const source = home.text;
    const text = lines.join(manner.lineBreak);
    const gap = manner.lineBreak.repeat(3);
    const heir = this.#firstHeir(model, home);
    if (heir) {
      const at = startWithRemarks(heir, source);
      put(this.#edits, home.path, [{ from: at, to: at, text: text + gap }]);
    } else {
      // At the very end, which no edit above takes away; blank lines there are counted.
      const blank =
        source.length - source.trimEnd().length === 0 ? gap : gap.slice(manner.lineBreak.length);
      const end = source.endsWith('\n') ? manner.lineBreak : '';
      put(this.#edits, home.path, [
        { from: source.length, to: source.length, text: blank + text + end },
      ]);
    }
  }

  /** The first class of a file that is made of the model, below which it cannot stand. */
  #firstHeir(model: Model, home: Module): ModelOrigin['statement'] | undefined {
    const isHeir = (one: Model): boolean =>
      one.bases.some((base) => isModelRef(base) && base.model === model.id);
    return this.#after.models
      .filter((one) => isHeir(one) && !this.#isNew(one))
      .flatMap(({ id }) => this.#origins.models.get(id) ?? [])
      .filter(({ module }) => module === home)
      .map(({ statement }) => statement)
      .toSorted((a, b) => a.from - b.from)[0];
  }

  /** The class with names as the file has them, and targets that can be named at its end. */
  #settled(
    body: ClassBody,
    model: Model,
    names: FileNames,
    nameFor: (id: ModelId) => Py | null,
  ): ClassBody {
    return {
      ...body,
      fields: body.fields.map((statement) => {
        const field = model.fields.find(({ id }) => id === statement.id);
        const target = field?.options['to'];
        const named =
          isModelRef(target) && target.model !== model.id ? nameFor(target.model) : null;
        const value =
          statement.value && named ? withFirst(statement.value, named) : statement.value;
        return { ...statement, value: value && names.settled(value) };
      }),
      managers: body.managers.map((one) => ({
        ...one,
        value: one.value && names.settled(one.value),
      })),
      meta: body.meta.map((one) => ({ ...one, value: one.value && names.settled(one.value) })),
      bases: { ...body.bases, bases: body.bases.bases.map((one) => names.settled(one)) },
      metaBases: {
        ...body.metaBases,
        bases: body.metaBases.bases.map((one) => names.settled(one)),
      },
    };
  }

  #newFile(model: Model, body: ClassBody): void {
    const some = [...this.#origins.models.values()][0]?.module.path ?? '';
    const folder = /^(.*\/)?[^/]+\/(?:models\/)?[^/]+$/.exec(some)?.[1] ?? '';
    const path = `${folder}${model.app}/models.py`;
    const module = [...this.#names.keys()].find((one) => one.path === path) ?? emptyModule(path);
    const { names, manner } = this.#namesOf(module);
    const settled = this.#settled(body, model, names, (id) => {
      const target = this.#after.models.find((one) => one.id === id);
      return target && !target.external && target.id !== this.#schema.authUser?.id
        ? string(target.app === model.app ? target.name : `${target.app}.${target.name}`)
        : null;
    });
    const { lines } = classLines(settled, styleOf(manner, manner.lineLength));
    const others = this.#edits.get(path) ?? [];
    const gap = others.length > 0 ? '\n\n' : '';
    put(this.#edits, path, [{ from: 0, to: 0, text: `${gap}${lines.join('\n')}\n` }]);
  }
}

function withFirst(value: Py, target: Py): Py {
  if (value.kind !== 'call') return value;
  const [first, ...rest] = value.args;
  return first?.keyword === null
    ? { ...value, args: [{ ...first, value: target }, ...rest] }
    : value;
}

const lineEndOf = (at: number, source: string): number => {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
};

/** A place below everything in a file. */
const endOf = (module: Module): ModelOrigin['statement'] => ({
  kind: 'class',
  name: '',
  nameAt: { from: module.text.length, to: module.text.length },
  bases: [],
  decorators: [],
  body: { statements: [], from: module.text.length, to: module.text.length },
  from: module.text.length,
  to: module.text.length,
  isBroken: false,
});

const emptyModule = (path: string): Module => ({
  path,
  text: '',
  dotted: '',
  isPackage: false,
  body: { statements: [], from: 0, to: 0 },
  given: new Map(),
  stars: [],
});
