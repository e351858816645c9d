import type { ResolvedModel } from '../../schema/schema.ts';
import type { ExportedFile } from '../exporter.ts';
import { brandOf, brandedValue } from './ids.ts';
import { constLines, importLines, named, plain, typeText } from './layout.ts';
import type { Type } from './layout.ts';
import { stringLiteral } from './literals.ts';
import type { Context } from './appFile.ts';
import { byText } from './appFile.ts';
import type { Names } from './names.ts';
import { chosen, chosenInKey, plainSchemas, scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';
import type { Mentions } from './types.ts';
import { typeOf } from './types.ts';
import { Writer } from './writer.ts';
import { chainLines, choiceLines, withCall, writeChoiceSchemas, writeSchemas } from './zod.ts';
import type { SchemaScope } from './zod.ts';

/** One app's file of Zod schemas while it is written: what it mentions is imported at its top, or declared there. */
export class SchemaFile implements SchemaScope {
  readonly used = new Set<Scalar>();
  readonly names: Names;
  readonly members: Context['members'];
  readonly isHeld: Context['isHeld'];
  private readonly context: Context;
  private readonly app: string;
  private readonly models: readonly ResolvedModel[];
  /**
   * Keys and choices of other apps, by the name of the schema. Files import each other in circles, where only what is asked
   * for later may be imported, so these are said again.
   */
  private readonly copied = new Map<string, (head: string) => readonly string[]>();
  private readonly imports = {
    types: new Map<string, Set<string>>(),
    schemas: new Map<string, Set<string>>(),
  };

  constructor(app: string, models: readonly ResolvedModel[], context: Context) {
    this.app = app;
    this.models = models;
    this.context = context;
    this.names = context.names;
    this.members = context.members;
    this.isHeld = context.isHeld;
  }

  readonly value: SchemaScope['value'] = (given, inKey) => {
    const value = (inKey ? chosenInKey : chosen)(given, this.context.chosen);
    if (typeof value === 'string') return { head: 'z', calls: [plainSchemas[value]] };
    this.used.add(value);
    return { head: this.names.scalarSchema(value), calls: [] };
  };

  readonly id: SchemaScope['id'] = (model) => {
    if (brandedValue(model, this.context.chosen) === undefined) return undefined;
    const { app } = model.model;
    const local = this.names.local(this.app, app, this.names.schemas(model).id);
    if (app !== this.app) this.copied.set(local, (head) => this.idLines(head, model));
    return local;
  };

  private idLines(head: string, model: ResolvedModel): readonly string[] {
    const value = brandedValue(model, this.context.chosen);
    if (value === undefined) return [];
    const schema = this.value(value, false);
    return chainLines(head, withCall(schema, `brand<${stringLiteral(brandOf(model))}>()`));
  }

  readonly choices: SchemaScope['choices'] = (model, field) => {
    const names = this.names.choices(model, field);
    if (!names) return 'z.never()';
    const { app } = names.home.model;
    const local = this.names.local(this.app, app, names.schema);
    if (app !== this.app) this.copied.set(local, (head) => choiceLines(head, field));
    return local;
  };

  readonly model: SchemaScope['model'] = (model) =>
    this.schemaOf(model, this.names.schemas(model).read);

  readonly object: SchemaScope['object'] = (model) =>
    this.schemaOf(model, this.names.schemas(model).object);

  private schemaOf({ model: { app } }: ResolvedModel, name: string): string {
    const local = this.names.local(this.app, app, name);
    if (app !== this.app) {
      this.import('schemas', `./${this.names.file(app)}.zod.js`, name, local);
    }
    return local;
  }

  readonly typeName: SchemaScope['typeName'] = (name) => {
    this.import('types', `./${this.names.file(this.app)}.js`, name, name);
    return name;
  };

  readonly type: SchemaScope['type'] = (shape) => typeText(typeOf(shape, this.mentions));

  /** Only shapes with models in them are written as types here. */
  private readonly mentions: Mentions = {
    value: () => plain('unknown'),
    id: () => undefined,
    choices: () => plain('unknown'),
    model: (model) => this.typeOf(model, this.names.model(model).read),
    object: (model) => this.typeOf(model, this.names.model(model).object),
  };

  private typeOf({ model: { app } }: ResolvedModel, name: string): Type {
    const local = this.names.local(this.app, app, name);
    this.import('types', `./${this.names.file(app)}.js`, name, local);
    return named(local);
  }

  private import(what: 'types' | 'schemas', file: string, name: string, local: string): void {
    const names = this.imports[what].get(file) ?? new Set<string>();
    names.add(name === local ? name : `${name} as ${local}`);
    this.imports[what].set(file, names);
  }

  write(hasShared: boolean): ExportedFile {
    const body = this.body();
    if (hasShared) {
      for (const scalar of this.used) {
        const name = this.names.scalarSchema(scalar);
        this.import('schemas', `./${this.names.shared}.zod.js`, name, name);
      }
    }
    const writer = new Writer();
    writer.add('import { z } from "zod";');
    for (const [what, lists] of [
      ['type ', this.imports.types],
      ['', this.imports.schemas],
    ] as const) {
      for (const [file, list] of [...lists].toSorted(([a], [b]) => byText(a, b))) {
        writer.add(...importLines([...list].toSorted(byText), stringLiteral(file), what));
      }
    }
    if (!hasShared) writeScalarSchemas(writer, [...this.used], this.names);
    writer.append(body);
    return writer.file(`${this.names.file(this.app)}.zod.ts`);
  }

  /** What models may need of others, before all models. */
  private body(): Writer {
    const models = new Writer();
    for (const model of this.models) writeSchemas(models, model, this);
    const body = new Writer();
    for (const model of this.models) {
      body.gap();
      body.from(model.id, undefined, () => {
        const { id } = this.names.schemas(model);
        body.add(...this.idLines(`export const ${id} =`, model));
        writeChoiceSchemas(body, model, this.names);
      });
    }
    for (const [name, lines] of this.copied) {
      body.gap();
      body.add(...lines(`const ${name} =`));
    }
    body.append(models);
    return body;
  }
}

/** The file of the schemas that all apps share. */
export function sharedSchemas(used: readonly Scalar[], names: Names): ExportedFile {
  const writer = new Writer();
  writer.add('import { z } from "zod";');
  writeScalarSchemas(writer, used, names);
  return writer.file(`${names.shared}.zod.ts`);
}

function writeScalarSchemas(writer: Writer, used: readonly Scalar[], names: Names): void {
  for (const scalar of scalars.filter((one) => used.includes(one))) {
    writer.gap();
    const head = `export const ${names.scalarSchema(scalar)} =`;
    writer.add(...constLines(head, scalar.schema));
  }
}
