/**
 * Designs by names, for tests: only what matters is said, everything else is what a person would get in the app. A wrong
 * name fails at once, and the error lists the right ones.
 *
 *     aDesign('Shop', {
 *       'shop.Category': { name: 'CharField', __str__: 'name' },
 *       'shop.Product': {
 *         name: ['CharField', { max_length: 80, unique: true }],
 *         status: ['CharField', { choices: { draft: 'Draft', live: 'Live' }, default: 'draft' }],
 *         category: fk('shop.Category', { related_name: 'products' }),
 *         tags: m2m('Tag', { through: 'Tagging', through_fields: ['product', 'tag'] }),
 *         code: ['UUIDField', { default: code('uuid.uuid4') }],
 *         Meta: { ordering: ['-name'], unique_together: [['name', 'category']] },
 *         __str__: 'name',
 *         __doc__: 'What the shop sells.',
 *       },
 *       'auth.User': external,
 *     })
 */
import { addApp, addNote, setSettings } from '../core/commands/design.ts';
import { addField, setOptions } from '../core/commands/fields.ts';
import {
  addModel,
  setBases,
  setDisplay,
  setExternal,
  setManagers,
  setMeta,
  setMetaBases,
  setModelCode,
  setRows,
  setModelNote,
} from '../core/commands/models.ts';
import type { Base, Design, Field, Model, Position, Settings } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { nextFieldId, nextModelId } from '../core/design/ids.ts';
import { modelLabel } from '../core/design/queries.ts';
import { findFieldType } from '../core/fieldTypes/catalogue.ts';
import { initialOptions } from '../core/fieldTypes/fieldType.ts';
import type { ModelId, Options } from '../core/fieldTypes/values.ts';
import { readRows } from '../core/text/rows.ts';
import { modelFrom, optionsFrom } from './optionsByName.ts';
import type { GivenOptions } from './optionsByName.ts';

export { code, missing, number } from './optionsByName.ts';
export type { GivenOptions } from './optionsByName.ts';

/** A model that exists elsewhere. */
export const external = 'external';

/** A field: its class with the options a new field starts with, or class and options. */
export type GivenField = string | readonly [type: string, options?: GivenOptions];

/**
 * A class body: fields in order. Beside them `Meta`, `__str__` (or `display`, when it names a field), `__doc__`, `__bases__`,
 * `__managers__`, `__code__`, `__rows__`, `external` for one that exists elsewhere, and `at` for its position.
 */
export type GivenModel =
  | typeof external
  | {
      readonly Meta?: GivenOptions;
      readonly __str__?: string;
      readonly __doc__?: string;
      /** Models by name, or `code(…)` and `missing(…)`. */
      readonly __bases__?: readonly (string | Base)[];
      readonly __meta_bases__?: readonly (string | Base)[];
      /** What makes each manager, by its name. */
      readonly __managers__?: Readonly<Record<string, string>>;
      readonly __code__?: string;
      /** How many rows there are to be: `1`, `0..5`, `2..*`. */
      readonly __rows__?: string;
      readonly external?: true;
      readonly at?: Position | GivenField;
      readonly [field: string]:
        GivenField | GivenOptions | Position | readonly (string | Base)[] | true | undefined;
    };

export interface GivenRest {
  readonly settings?: Partial<Settings>;
  readonly notes?: readonly string[];
  /** Apps without models, or to fix the order of apps. */
  readonly apps?: readonly string[];
}

const relation =
  (type: string) =>
  (to: string, options: GivenOptions = {}): GivenField => [type, { to, ...options }];

/** `ForeignKey` to a model: `shop.Category`, `Category` of the same app, or `self`. */
export const fk = relation('ForeignKey');
export const o2o = relation('OneToOneField');
export const m2m = relation('ManyToManyField');

const special = new Set([
  'Meta',
  '__str__',
  '__doc__',
  '__bases__',
  '__meta_bases__',
  '__managers__',
  '__code__',
  '__rows__',
  'external',
]);

/** A design with these models, by `app.Model` (`app` when none is named), placed on a grid in the order given. */
export function aDesign(
  name: string,
  models: Readonly<Record<string, GivenModel>>,
  { settings, notes = [], apps = [] }: GivenRest = {},
): Design {
  let design = setSettings.run(emptyDesign(name), settings ?? {});
  for (const label of apps) design = addApp.run(design, { label });
  const ids = new Map<string, ModelId>();
  for (const [key, given] of Object.entries(models)) {
    ids.set(key, nextModelId(design));
    design = withModel(design, key, given);
  }
  for (const [key, given] of Object.entries(models)) {
    const id = ids.get(key);
    if (id && given !== external) design = withFields(design, id, given);
  }
  for (const [key, given] of Object.entries(models)) {
    const id = ids.get(key);
    if (id && given !== external) design = withBases(design, id, given);
  }
  // References are resolved once everything has a name.
  for (const [key, given] of Object.entries(models)) {
    const id = ids.get(key);
    if (id && given !== external) design = withOptions(design, id, given);
  }
  for (const [n, text] of notes.entries()) {
    design = addNote.run(design, { position: { x: -320, y: n * 160 }, text });
  }
  return design;
}

function withModel(design: Design, key: string, given: GivenModel): Design {
  const dot = key.lastIndexOf('.');
  const n = design.models.length;
  const id = nextModelId(design);
  const body = given === external ? {} : given;
  const next = addModel.run(design, {
    app: dot < 0 ? 'app' : key.slice(0, dot),
    name: key.slice(dot + 1),
    position: isPosition(body.at) ? body.at : { x: (n % 4) * 320, y: Math.floor(n / 4) * 360 },
  });
  const outside = given === external || body.external === true;
  return outside ? setExternal.run(next, { model: id, external: true }) : next;
}

const fieldsOf = (given: Exclude<GivenModel, string>): [string, GivenField][] =>
  Object.entries(given).flatMap(([name, value]) => {
    if (special.has(name) || value === undefined || isPosition(value)) return [];
    if (name === 'display' && typeof value === 'string' && value in given) return [];
    if (typeof value === 'string') return [[name, value] as [string, GivenField]];
    if (isFieldPair(value)) return [[name, value] as [string, GivenField]];
    throw new Error(`The field ${name} is neither a class nor [class, options].`);
  });

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value;

const isFieldPair = (value: unknown): value is readonly [string, GivenOptions?] =>
  Array.isArray(value) && typeof value[0] === 'string';

function withFields(design: Design, model: ModelId, given: Exclude<GivenModel, string>): Design {
  let next = design;
  for (const [name, field] of fieldsOf(given)) {
    const type = typeof field === 'string' ? field : field[0];
    next = addField.run(next, { model, name, type, options: {} });
  }
  return next;
}

function withBases(design: Design, id: ModelId, given: Exclude<GivenModel, string>): Design {
  const owner = modelById(design, id);
  const basesFrom = (bases: readonly (string | Base)[] = []): readonly Base[] =>
    bases.map((base) => (typeof base === 'string' ? modelFrom(design, owner, base) : base));
  const managers = Object.entries(given.__managers__ ?? {}).map(([name, made]) => ({
    name,
    code: made,
  }));
  const based = setBases.run(design, { model: id, bases: basesFrom(given.__bases__) });
  const bases = basesFrom(given.__meta_bases__);
  const next = setMetaBases.run(based, { model: id, bases });
  const managed = setManagers.run(next, { model: id, managers });
  const bound = given.__rows__
    ? setRows.run(managed, { model: id, rows: readRows(given.__rows__) })
    : managed;
  return setModelCode.run(bound, { model: id, code: given.__code__ ?? '' });
}

function withOptions(design: Design, id: ModelId, given: Exclude<GivenModel, string>): Design {
  let next = design;
  const owner = modelById(next, id);
  for (const [n, [, field]] of fieldsOf(given).entries()) {
    const made = owner.fields[n];
    if (!made) continue;
    const type = findFieldType(made.type);
    const start: Options = type ? initialOptions(type) : {};
    const stated = typeof field === 'string' ? {} : (field[1] ?? {});
    const options = { ...start, ...optionsFrom(next, owner, stated, type?.options) };
    next = setOptions.run(next, { field: made.id, options });
  }
  for (const [option, value] of Object.entries(optionsFrom(next, owner, given.Meta ?? {}))) {
    next = setMeta.run(next, { model: id, option, value });
  }
  const shown = given.__str__ ?? given['display'];
  if (typeof shown === 'string' && (given.__str__ !== undefined || shown in given)) {
    next = setDisplay.run(next, { model: id, field: fieldNamed(owner, shown).id });
  }
  return given.__doc__ === undefined
    ? next
    : setModelNote.run(next, { model: id, note: given.__doc__ });
}

function modelById(design: Design, id: ModelId): Model {
  const model = design.models.find((one) => one.id === id);
  if (!model) throw new Error('no such model');
  return model;
}

const listed = (names: readonly string[]): string => names.join(', ') || 'none';

/** The model called `shop.Product`, or `Product` when only one is called so. */
export function modelIn(design: Design, name: string): Model {
  const found = design.models.filter((model) => modelLabel(model) === name || model.name === name);
  const [model] = found;
  if (model && found.length === 1) return model;
  const there = design.models.map(modelLabel);
  throw new Error(
    `${found.length === 0 ? 'No model' : 'More than one model'} is called ${name}. There are: ${listed(there)}.`,
  );
}

/** The field called `shop.Product.name` or `Product.name`. */
export function fieldIn(design: Design, name: string): Field {
  const dot = name.lastIndexOf('.');
  return fieldNamed(modelIn(design, name.slice(0, dot)), name.slice(dot + 1));
}

function fieldNamed(model: Model, name: string): Field {
  const field = model.fields.find((one) => one.name === name);
  if (field) return field;
  const there = model.fields.map((one) => one.name);
  throw new Error(`${modelLabel(model)} has no field ${name}. It has: ${listed(there)}.`);
}

/** A field on its own, for tests that need no model: the id is that of an empty design's first. */
export const aField = (name: string, type: string, options: Options = {}): Field => ({
  id: nextFieldId(emptyDesign()),
  name,
  type,
  options,
});
