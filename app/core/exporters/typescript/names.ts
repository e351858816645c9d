/** What everything is called in TypeScript: settled once for all files, so that no name stands for two things. */
import { pascalCase } from '../../design/names.ts';
import type { ModelId } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import { nameChoices } from './choiceNames.ts';
import type { ChoiceNames } from './choiceNames.ts';
import { nameFiles } from './fileNames.ts';
import { isName } from './literals.ts';
import { Taken, letters } from './taken.ts';
import { scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';

export interface ModelNames {
  /** What the API gives: `Post`. */
  readonly read: string;
  /** What creates one: `PostCreate`. */
  readonly create: string;
  /** What changes one: `PostUpdate`. */
  readonly update: string;
  /** What its rows may be filtered by: `PostFilter`. */
  readonly filter: string;
  /** What its key is, where keys have types of their own: `PostId`. */
  readonly id: string;
  /** One of its rows where those of other models may stand: `PostObject`. */
  readonly object: string;
}

export interface Names {
  readonly model: (model: ResolvedModel) => ModelNames;
  /** The names for a field's choices; the same for all fields that share them. */
  readonly choices: (model: ResolvedModel, field: ResolvedField) => ChoiceNames | undefined;
  readonly scalar: (scalar: Scalar) => string;
  /** The Zod schemas of a model: `postSchema`, `postCreateSchema`, `postUpdateSchema`, `postIdSchema`, `postObjectSchema`. */
  readonly schemas: (model: ResolvedModel) => Omit<ModelNames, 'filter'>;
  readonly scalarSchema: (scalar: Scalar) => string;
  /** The file of an app's types, without its ending. */
  readonly file: (app: string) => string;
  /** The file of the types that all apps share, without its ending. */
  readonly shared: string;
  /** What a file of one app calls what another app's file has under a name. */
  readonly local: (app: string, from: string, name: string) => string;
}

const unnamed: ModelNames = {
  read: 'unknown',
  create: 'unknown',
  update: 'unknown',
  filter: 'unknown',
  id: 'unknown',
  object: 'unknown',
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The text as one name: itself where it can be, else its words joined. */
function toName(text: string, fallback: string): string {
  if (isName(text)) return text;
  const joined = letters(pascalCase(text)) || fallback;
  return isName(joined) ? joined : `_${joined}`;
}

/** Names the models that are written, and all that goes with them. */
export function nameEverything(schema: Schema, models: readonly ResolvedModel[]): Names {
  const taken = new Taken(models.map(({ model }) => model.app));
  const reads = nameModels(models, taken);
  const modelNames = new Map<ModelId, Pick<ModelNames, 'read' | 'create' | 'update'>>();
  const choices = nameChoices(schema.design, models);
  for (const model of models) {
    const { app } = model.model;
    const read = reads.get(model.id) ?? '';
    const create = taken.claim(app, [`${read}Create`, `${read}CreateInput`]);
    const update = taken.claim(app, [`${read}Update`, `${read}UpdateInput`]);
    modelNames.set(model.id, { read, create, update });
    choices.claim(model, read, taken);
  }
  const scalarNames = new Map(
    scalars.map((scalar) => [scalar, taken.claimInAll([scalar.name, `${scalar.name}Value`])]),
  );
  const allNames = new Map<ModelId, ModelNames>();
  for (const { id, model } of models) {
    const own = modelNames.get(id) ?? unnamed;
    const key = taken.claim(model.app, [`${own.read}Id`, `${own.read}Key`]);
    const filter = taken.claim(model.app, [`${own.read}Filter`, `${own.read}FilterInput`]);
    const object = taken.claim(model.app, [`${own.read}Object`, `${own.read}ObjectRow`]);
    allNames.set(id, { ...own, filter, id: key, object });
  }
  const schemaNames = new Map<ModelId, Omit<ModelNames, 'filter'>>();
  for (const { id, model } of models) {
    const own = allNames.get(id) ?? unnamed;
    const schemaName = (name: string): string =>
      taken.claim(model.app, [`${lowerFirst(name)}Schema`]);
    schemaNames.set(id, {
      read: schemaName(own.read),
      create: schemaName(own.create),
      update: schemaName(own.update),
      id: schemaName(own.id),
      object: schemaName(own.object),
    });
  }
  const scalarSchemas = new Map(
    scalars.map((scalar) => [
      scalar,
      taken.claimInAll([`${lowerFirst(scalarNames.get(scalar) ?? scalar.name)}Schema`]),
    ]),
  );
  const files = nameFiles(models.map(({ model }) => model.app));
  const locals = new Map<string, string>();
  return {
    model: ({ id }) => allNames.get(id) ?? unnamed,
    choices: choices.choices,
    scalar: (scalar) => scalarNames.get(scalar) ?? scalar.name,
    schemas: ({ id }) => schemaNames.get(id) ?? unnamed,
    scalarSchema: (scalar) => scalarSchemas.get(scalar) ?? scalar.name,
    file: (app) => files.apps.get(app) ?? app,
    shared: files.shared,
    local: (app, from, name) => {
      if (app === from) return name;
      const place = JSON.stringify([app, from, name]);
      const ofApp = toName(pascalCase(from), 'App');
      const whole = name === upperFirst(name) ? ofApp + name : lowerFirst(ofApp) + upperFirst(name);
      const local = locals.get(place) ?? taken.claim(app, [name, whole]);
      locals.set(place, local);
      return local;
    },
  };
}

/** What each model is called: those that can keep their name do, so that what replaces a name is never one of them. */
function nameModels(models: readonly ResolvedModel[], taken: Taken): ReadonlyMap<ModelId, string> {
  const reads = new Map<ModelId, string>();
  for (const { id, model } of models) {
    if (isName(model.name) && taken.isFree(model.app, model.name)) {
      reads.set(id, taken.claim(model.app, [model.name]));
    }
  }
  for (const { id, model } of models) {
    const name = toName(model.name, 'Model');
    if (!reads.has(id)) reads.set(id, taken.claim(model.app, [name, `${name}Model`]));
  }
  return reads;
}
