import type { ResolvedModel } from '../../schema/schema.ts';
import type { ExportedFile } from '../exporter.ts';
import { brandOf, brandedValue } from './ids.ts';
import {
  aliasLines,
  brandLines,
  importLines,
  named,
  plain,
  typeText,
  zodBrandLines,
} from './layout.ts';
import { comment, stringLiteral } from './literals.ts';
import { writeModel } from './models.ts';
import type { Scope } from './models.ts';
import type { Names } from './names.ts';
import type { TypescriptChoices } from './options.ts';
import { chosen, chosenInKey, keywordOf, scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';
import type { Member } from './shape.ts';
import type { Mentions } from './types.ts';
import { Writer } from './writer.ts';

/** What holds for all files of one export. */
export interface Context {
  readonly names: Names;
  readonly chosen: TypescriptChoices;
  /** The properties of a model, found once. */
  readonly members: (model: ResolvedModel) => readonly Member[];
  readonly everywhere: Mentions;
  /** Whether some generic key may hold rows of the model. */
  readonly isHeld: (model: ResolvedModel) => boolean;
}

/** One app's file while it is written: what it mentions is imported at its top, or declared at its end. */
export class AppFile implements Scope {
  readonly used = new Set<Scalar>();
  private usesZod = false;
  /** The names wanted of other apps' files. */
  private readonly imports = new Map<string, Set<string>>();
  readonly names: Names;
  readonly members: Scope['members'];
  readonly everywhere: Mentions;
  readonly isHeld: Scope['isHeld'];
  readonly chosen: TypescriptChoices;
  private readonly app: string;
  private readonly models: readonly ResolvedModel[];

  constructor(app: string, models: readonly ResolvedModel[], context: Context) {
    this.app = app;
    this.models = models;
    this.names = context.names;
    this.members = context.members;
    this.everywhere = context.everywhere;
    this.isHeld = context.isHeld;
    this.chosen = context.chosen;
  }

  readonly value: Scope['value'] = (given, inKey) => {
    const value = inKey ? chosenInKey(given, this.chosen) : chosen(given, this.chosen);
    if (typeof value === 'string') return plain(keywordOf(value));
    this.used.add(value);
    return named(this.names.scalar(value));
  };

  readonly id: Scope['id'] = (model) =>
    brandedValue(model, this.chosen) && named(this.nameFrom(model, this.names.model(model).id));

  /** A model's branded key: with Zod schemas beside it the brand is Zod's, so that both are one type. */
  readonly declareId: Scope['declareId'] = (model) => {
    const value = brandedValue(model, this.chosen);
    if (value === undefined) return [];
    const head = `export type ${this.names.model(model).id} =`;
    const brand = stringLiteral(brandOf(model));
    const heart = typeText(this.value(value, false));
    if (!this.chosen.zod) return brandLines(head, heart, brand);
    this.usesZod = true;
    return zodBrandLines(head, heart, brand);
  };

  readonly choices: Scope['choices'] = (model, field) => {
    const names = this.names.choices(model, field);
    return names ? named(this.nameFrom(names.home, names.type)) : plain('never');
  };

  readonly model: Scope['model'] = (model) =>
    named(this.nameFrom(model, this.names.model(model).read));

  readonly object: Scope['object'] = (model) =>
    named(this.nameFrom(model, this.names.model(model).object));

  readonly nameFrom: Scope['nameFrom'] = ({ model: { app } }, name) => {
    if (app !== this.app) this.imports.set(app, (this.imports.get(app) ?? new Set()).add(name));
    return this.names.local(this.app, app, name);
  };

  write(hasShared: boolean): ExportedFile {
    const body = new Writer();
    for (const model of this.models) writeModel(body, model, this);
    const writer = new Writer();
    if (this.usesZod) writer.add('import type { $brand } from "zod";');
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
    for (const [app, names] of this.imports) {
      for (const name of names) {
        const local = this.names.local(this.app, app, name);
        add(this.names.file(app), local === name ? name : `${name} as ${local}`);
      }
    }
    if (hasShared)
      for (const scalar of this.used) add(this.names.shared, this.names.scalar(scalar));
    return [...lists]
      .map(([file, list]): [string, string[]] => [file, list.toSorted(byText)])
      .toSorted(([a], [b]) => byText(a, b));
  }
}

/** By code unit: the same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The file of the types that all apps share. */
export function sharedTypes(used: readonly Scalar[], names: Names): ExportedFile {
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
