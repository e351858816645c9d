import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ExportedFile, Exporter } from '../exporter.ts';
import { choicesOf } from '../exportOption.ts';
import { aliasLines, importLines, named, plain } from './layout.ts';
import { comment, stringLiteral } from './literals.ts';
import { genericRelations } from '../../schema/generics.ts';
import type { GenericRelation } from '../../schema/generics.ts';
import { writeModel } from './models.ts';
import type { Scope } from './models.ts';
import { nameEverything } from './names.ts';
import type { Names } from './names.ts';
import { notesOn } from './notes.ts';
import { typescriptOptions } from './options.ts';
import type { TypescriptChoices } from './options.ts';
import { chosen, chosenInKey, keywordOf, scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';
import { Writer } from './writer.ts';

const id = 'typescript';

/**
 * Types of the JSON that Django REST framework gives and takes: one file an app, which imports nothing but types. What
 * the apps share stands in a file of its own; a single app's file is complete in itself.
 */
export const typescriptExporter: Exporter = {
  id,
  label: 'TypeScript',
  options: typescriptOptions,
  export: (schema) => {
    const settled = choicesOf({ id, options: typescriptOptions }, schema.design.settings);
    const models = schema.models.filter(({ model }) => !model.external);
    const names = nameEverything(models);
    const context = { names, generics: genericRelations(schema), chosen: settled };
    const files = appsOf(schema, models).map(([app, own]) => new AppFile(app, own, context));
    const [only] = files;
    if (!only) return { files: [], notes: [] };
    const written =
      files.length === 1 ? [only.write(false)] : files.map((file) => file.write(true));
    const used = scalars.filter((scalar) => files.some((file) => file.used.has(scalar)));
    const shared = files.length > 1 && used.length > 0 ? [sharedFile(used, names)] : [];
    return { files: [...written, ...shared], notes: notesOn(models, names) };
  },
};

/** Apps with models that are written out, in the design's order. */
function appsOf(
  { design }: Schema,
  models: readonly ResolvedModel[],
): (readonly [string, readonly ResolvedModel[]])[] {
  return design.apps.flatMap(({ label }) => {
    const own = models.filter(({ model }) => model.app === label);
    return own.length === 0 ? [] : [[label, own] as const];
  });
}

/** What holds for all files of one export. */
interface Context {
  readonly names: Names;
  readonly generics: readonly GenericRelation[];
  readonly chosen: TypescriptChoices;
}

/** One app's file while it is written: what it mentions is imported at its top, or declared at its end. */
class AppFile implements Scope {
  readonly used = new Set<Scalar>();
  private readonly imports = new Map<ResolvedModel, string>();
  readonly names: Names;
  readonly generics: readonly GenericRelation[];
  private readonly chosen: TypescriptChoices;
  private readonly app: string;
  private readonly models: readonly ResolvedModel[];

  constructor(app: string, models: readonly ResolvedModel[], context: Context) {
    this.app = app;
    this.models = models;
    this.names = context.names;
    this.generics = context.generics;
    this.chosen = context.chosen;
  }

  readonly value: Scope['value'] = (given, inKey) => {
    const value = inKey ? chosenInKey(given, this.chosen) : chosen(given, this.chosen);
    if (typeof value === 'string') return plain(keywordOf(value));
    this.used.add(value);
    return named(this.names.scalar(value));
  };

  readonly id: Scope['id'] = () => undefined;

  readonly choices: Scope['choices'] = (model, field) =>
    named(this.names.choices(model, field)?.type ?? 'never');

  readonly model: Scope['model'] = (model) => {
    const local = this.names.local(this.app, model);
    if (model.model.app !== this.app) this.imports.set(model, local);
    return named(local);
  };

  write(hasShared: boolean): ExportedFile {
    const body = new Writer();
    for (const model of this.models) writeModel(body, model, this);
    const writer = new Writer();
    for (const [file, list] of this.importLists(hasShared)) {
      writer.add(...importLines(list, stringLiteral(`./${file}.js`)));
    }
    writer.append(body);
    if (!hasShared) writeScalars(writer, [...this.used], this.names);
    return writer.file(`${this.names.file(this.app)}.ts`);
  }

  /** Names to import, by file; both in alphabetical order. */
  private importLists(hasShared: boolean): [string, string[]][] {
    const lists = new Map<string, string[]>();
    const add = (file: string, name: string): void => {
      lists.set(file, [...(lists.get(file) ?? []), name]);
    };
    for (const [model, local] of this.imports) {
      const { read } = this.names.model(model);
      add(this.names.file(model.model.app), local === read ? read : `${read} as ${local}`);
    }
    if (hasShared)
      for (const scalar of this.used) add(this.names.shared, this.names.scalar(scalar));
    return [...lists]
      .map(([file, list]): [string, string[]] => [file, list.toSorted(byText)])
      .toSorted(([a], [b]) => byText(a, b));
  }
}

/** By code unit: the same order on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sharedFile(used: readonly Scalar[], names: Names): ExportedFile {
  const writer = new Writer();
  writeScalars(writer, used, names);
  return writer.file(`${names.shared}.ts`);
}

function writeScalars(writer: Writer, used: readonly Scalar[], names: Names): void {
  for (const scalar of scalars.filter((one) => used.includes(one))) {
    const name = names.scalar(scalar);
    writer.gap();
    writer.add(...comment(scalar.doc, ''), ...aliasLines(name, scalar.type(name)));
  }
}
