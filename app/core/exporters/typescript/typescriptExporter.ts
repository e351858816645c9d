import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { Export, ExportedFile, Exporter } from '../exporter.ts';
import { allSteps } from '../exporter.ts';
import { choicesOf } from '../exportOption.ts';
import { AppFile, sharedTypes } from './appFile.ts';
import type { Context } from './appFile.ts';
import { mentionsEverywhere } from './everywhere.ts';
import { genericsOf } from './generics.ts';
import { membersOfAll } from './members.ts';
import { nameEverything } from './names.ts';
import { notesOn } from './notes.ts';
import { typescriptOptions } from './options.ts';
import { scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';
import { SchemaFile, sharedSchemas } from './schemaFile.ts';

const id = 'typescript';

/**
 * Types of the JSON that Django REST framework gives and takes: one file an app, which imports nothing but types. What
 * the apps share stands in a file of its own; a single app's file is complete in itself.
 */
export const typescriptExporter: Exporter = {
  id,
  label: 'TypeScript',
  options: typescriptOptions,
  export: (schema) => allSteps(typescriptSteps(schema)),
  steps: typescriptSteps,
};

/** A step is a file. */
function* typescriptSteps(schema: Schema): Generator<undefined, Export> {
  const settled = choicesOf({ id, options: typescriptOptions }, schema.design.settings);
  const models = schema.models.filter(({ model }) => !model.external);
  const names = nameEverything(schema, models);
  const generics = genericsOf(schema);
  const context: Context = {
    names,
    chosen: settled,
    members: membersOfAll(generics),
    isHeld: generics.isHeld,
    everywhere: mentionsEverywhere(names, settled),
  };
  yield;
  const apps = appsOf(schema, models);
  const types = yield* filesOf(
    apps.map(([app, own]) => new AppFile(app, own, context)),
    (used) => sharedTypes(used, names),
  );
  const schemas = settled.zod
    ? yield* filesOf(
        apps.map(([app, own]) => new SchemaFile(app, own, context)),
        (used) => sharedSchemas(used, names),
      )
    : [];
  return { files: [...types, ...schemas], notes: notesOn(models, names) };
}

interface Unwritten {
  /** What it mentions of the shared ones; known once it is written. */
  readonly used: ReadonlySet<Scalar>;
  readonly write: (hasShared: boolean) => ExportedFile;
}

/** Every app's file; of several, with one more for what they share. */
function* filesOf(
  files: readonly Unwritten[],
  share: (used: readonly Scalar[]) => ExportedFile,
): Generator<undefined, readonly ExportedFile[]> {
  const written: ExportedFile[] = [];
  for (const file of files) {
    written.push(file.write(files.length > 1));
    yield;
  }
  const used = scalars.filter((scalar) => files.some((file) => file.used.has(scalar)));
  return files.length > 1 && used.length > 0 ? [...written, share(used)] : written;
}

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
