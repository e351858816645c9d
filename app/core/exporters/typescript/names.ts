/** What everything is called in TypeScript: settled once for all files, so that no name stands for two things. */
import { pascalCase } from '../../design/names.ts';
import type { ModelId } from '../../fieldTypes/values.ts';
import { isChoices } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import { isName } from './literals.ts';
import { reserved } from './reserved.ts';
import { scalars } from './scalars.ts';
import type { Scalar } from './scalars.ts';
import { rowFields } from './rows.ts';

export interface ModelNames {
  /** What the API gives: `Post`. */
  readonly read: string;
  /** What creates one: `PostCreate`. */
  readonly create: string;
  /** What changes one: `PostUpdate`. */
  readonly update: string;
}

export interface ChoiceNames {
  /** The union of the values: `PostStatus`. */
  readonly type: string;
  /** The constant with the labels: `postStatusLabels`. */
  readonly labels: string;
  /** What Zod checks a value with: `postStatusSchema`. */
  readonly schema: string;
}

export interface Names {
  readonly model: (model: ResolvedModel) => ModelNames;
  /** The names for a field's choices; the same for fields of a model with the same choices under the same name. */
  readonly choices: (model: ResolvedModel, field: ResolvedField) => ChoiceNames | undefined;
  readonly scalar: (scalar: Scalar) => string;
  /** The Zod schemas of a model: `postSchema`, `postCreateSchema`, `postUpdateSchema`. */
  readonly schemas: (model: ResolvedModel) => ModelNames;
  readonly scalarSchema: (scalar: Scalar) => string;
  /** What a file of one app calls the schema of a model of any app. */
  readonly localSchema: (app: string, model: ResolvedModel) => string;
  /** The file of an app's types, without its ending. */
  readonly file: (app: string) => string;
  /** The file of the types that all apps share, without its ending. */
  readonly shared: string;
  /** What a file of one app calls a model of any app. */
  readonly local: (app: string, model: ResolvedModel) => string;
}

const unnamed: ModelNames = { read: 'unknown', create: 'unknown', update: 'unknown' };

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The first of the wanted names, then of the last with a number, that `taken` lacks; taken from then on. */
function claim(taken: Set<string>, wanted: readonly string[]): string {
  const last = wanted.at(-1) ?? '';
  let name = wanted.find((one) => !taken.has(one) && !reserved.has(one));
  for (let n = 2; name === undefined; n += 1) {
    if (!taken.has(`${last}${n}`)) name = `${last}${n}`;
  }
  taken.add(name);
  return name;
}

/** What a name may hold of the text. */
const letters = (text: string): string =>
  [...text].filter((letter) => isName(`_${letter}`)).join('');

/** The text as one name: itself where it can be, else its words joined. */
function toName(text: string, fallback: string): string {
  if (isName(text)) return text;
  const joined = letters(pascalCase(text)) || fallback;
  return isName(joined) ? joined : `_${joined}`;
}

export function nameEverything(models: readonly ResolvedModel[]): Names {
  const taken = new Map<string, Set<string>>();
  const takenIn = (app: string): Set<string> => {
    const set = taken.get(app) ?? new Set<string>();
    taken.set(app, set);
    return set;
  };
  const reads = new Map<ModelId, string>();
  // Names that can stay are given first, so that what replaces another name is never one of them.
  for (const { id, model } of models) {
    const set = takenIn(model.app);
    if (!isName(model.name) || reserved.has(model.name) || set.has(model.name)) continue;
    reads.set(id, claim(set, [model.name]));
  }
  for (const { id, model } of models) {
    const name = toName(model.name, 'Model');
    if (!reads.has(id)) reads.set(id, claim(takenIn(model.app), [name, `${name}Model`]));
  }
  const modelNames = new Map<ModelId, ModelNames>();
  const choiceNames = new Map<ModelId, ReadonlyMap<ResolvedField, ChoiceNames>>();
  for (const model of models) {
    const set = takenIn(model.model.app);
    const read = reads.get(model.id) ?? '';
    const create = claim(set, [`${read}Create`, `${read}CreateInput`]);
    const update = claim(set, [`${read}Update`, `${read}UpdateInput`]);
    modelNames.set(model.id, { read, create, update });
    choiceNames.set(model.id, nameChoices(model, read, set));
  }
  const everywhere = new Set([...taken.values()].flatMap((set) => [...set]));
  const scalarNames = new Map(
    scalars.map((scalar) => [scalar, claim(everywhere, [scalar.name, `${scalar.name}Value`])]),
  );
  for (const set of taken.values()) for (const name of scalarNames.values()) set.add(name);

  const schemaNames = new Map<ModelId, ModelNames>();
  for (const { id, model } of models) {
    const own = modelNames.get(id) ?? unnamed;
    const schema = (name: string): string =>
      claim(takenIn(model.app), [`${lowerFirst(name)}Schema`]);
    schemaNames.set(id, {
      read: schema(own.read),
      create: schema(own.create),
      update: schema(own.update),
    });
  }
  const allTaken = new Set([...taken.values()].flatMap((set) => [...set]));
  const scalarSchemas = new Map(
    scalars.map((scalar) => [
      scalar,
      claim(allTaken, [`${lowerFirst(scalarNames.get(scalar) ?? scalar.name)}Schema`]),
    ]),
  );
  for (const set of taken.values()) for (const name of scalarSchemas.values()) set.add(name);

  const files = nameFiles([...taken.keys()]);
  const locals = new Map<string, string>();
  const localName = (app: string, model: ResolvedModel, name: string, other: string): string => {
    const place = JSON.stringify([app, model.id, name]);
    const known = locals.get(place);
    if (known !== undefined) return known;
    const local = claim(takenIn(app), [name, other]);
    locals.set(place, local);
    return local;
  };
  const appName = (model: ResolvedModel): string => toName(pascalCase(model.model.app), 'App');
  return {
    model: ({ id }) => modelNames.get(id) ?? unnamed,
    schemas: ({ id }) => schemaNames.get(id) ?? unnamed,
    scalarSchema: (scalar) => scalarSchemas.get(scalar) ?? scalar.name,
    localSchema: (app, model) => {
      const { read } = schemaNames.get(model.id) ?? unnamed;
      if (model.model.app === app) return read;
      const own = reads.get(model.id) ?? '';
      return localName(app, model, read, `${lowerFirst(appName(model) + own)}Schema`);
    },
    choices: (model, field) => choiceNames.get(model.id)?.get(field),
    scalar: (scalar) => scalarNames.get(scalar) ?? scalar.name,
    file: (app) => files.apps.get(app) ?? app,
    shared: files.shared,
    local: (app, model) => {
      const read = reads.get(model.id) ?? '';
      if (model.model.app === app) return read;
      return localName(app, model, read, appName(model) + read);
    },
  };
}

function nameChoices(
  model: ResolvedModel,
  read: string,
  taken: Set<string>,
): ReadonlyMap<ResolvedField, ChoiceNames> {
  const names = new Map<ResolvedField, ChoiceNames>();
  const known = new Map<string, ChoiceNames>();
  for (const field of rowFields(model)) {
    const choices = choicesOf(field);
    if (choices.length === 0 || !field.field) continue;
    const given = field.options['choices'];
    const called = (isChoices(given) ? given.name : undefined) ?? field.name;
    const key = JSON.stringify([called, choices]);
    const word = letters(pascalCase(called)) || 'Choice';
    const wanted = word.startsWith(read) ? word : read + word;
    const same = known.get(key) ?? nameOneChoice(wanted, taken);
    known.set(key, same);
    names.set(field, same);
  }
  return names;
}

function nameOneChoice(wanted: string, taken: Set<string>): ChoiceNames {
  const type = claim(taken, [wanted, `${wanted}Choice`]);
  const labels = claim(taken, [`${lowerFirst(type)}Labels`]);
  return { type, labels, schema: claim(taken, [`${lowerFirst(type)}Schema`]) };
}

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** File names from app labels: nothing leads out of the folder, and two differ by more than case. */
function nameFiles(apps: readonly string[]): { apps: Map<string, string>; shared: string } {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const files = new Map(
    apps.map((app) => {
      const name = app.replaceAll(/[^\p{ID_Continue}-]/gu, '_') || 'app';
      return [app, free(devices.test(name) ? `${name}_` : name)] as const;
    }),
  );
  return { apps: files, shared: free('scalars') };
}
