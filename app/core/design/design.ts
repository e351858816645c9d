import type { Code, FieldId, Missing, ModelId, ModelRef, Options } from '../fieldTypes/values.ts';

/**
 * What the person said, and nothing computed from it. Plain immutable JSON-able data; changed only by `commands/`.
 * Positions are in canvas pixels, on a 20 px grid.
 */
export interface Design {
  readonly name: string;
  readonly settings: Settings;
  /** In the order they were made; every model's `app` is one of them. */
  readonly apps: readonly App[];
  readonly models: readonly Model[];
  readonly notes: readonly Note[];
  /** Lines of a newer version of the text form, kept as they stood. */
  readonly unknown: readonly string[];
  /** The number the next model, field or note takes in its id; grows only. */
  readonly nextId: number;
}

/** What a Django project's settings module says that changes what models mean. */
export interface Settings {
  /** `DEFAULT_AUTO_FIELD`: the class of the primary key of a model that declares none. */
  readonly defaultAutoField: 'BigAutoField' | 'AutoField' | 'SmallAutoField';
  /** The database the project runs on: some checks, columns and constraints depend on it. */
  readonly database: Database;
  /** `AUTH_USER_MODEL`: the model in the place of Django's own user; null for `auth.User`, a name for one that is missing. */
  readonly authUser: ModelRef | Missing | null;
  /** How code is to be written, by exporter and option: `django.line_length`. Absent means the exporter's usual way. */
  readonly exports: Readonly<Record<string, ExportChoice>>;
}

export type Database = 'sqlite' | 'postgresql' | 'mysql';

export type ExportChoice = boolean | number | string;

export const usualSettings: Settings = {
  defaultAutoField: 'BigAutoField',
  database: 'sqlite',
  authUser: null,
  exports: {},
};

/** A Django app, known by its label. */
export interface App {
  readonly label: string;
  /** Which of the `HUES` marks it on the canvas, from 0. */
  readonly hue: number;
  /** Python kept as it was given, above the classes of the app's `models.py`; empty for none. */
  readonly code: string;
}

/** How many hues there are for apps; `ui/theme.css` gives each its colour in both themes. */
export const HUES = 8;

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Model {
  readonly id: ModelId;
  readonly name: string;
  /** The app's label. */
  readonly app: string;
  readonly position: Position;
  /** True for a model that exists elsewhere (`auth.User`): only referred to, never written out. */
  readonly external: boolean;
  /** What the class statement names, in its order; none means `models.Model` alone. */
  readonly bases: readonly Base[];
  /** In the order of the class body. Relations are fields. */
  readonly fields: readonly Field[];
  /** `Meta` by Django's names; see `fieldTypes/metaOptions.ts`. */
  readonly meta: Options;
  /** The models whose `Meta` this one's extends: `class Meta(Base.Meta)`. */
  readonly metaBases: readonly Base[];
  /** In the order of the class body; the first is the default one. None means Django's own `objects`. */
  readonly managers: readonly Manager[];
  /** How many rows there are to be. Django stores nothing of it. */
  readonly rows: RowBounds;
  /** The field `__str__` returns, if one was chosen. */
  readonly display: FieldId | null;
  /** Becomes the class's docstring; empty for none. */
  readonly note: string;
  /** Methods and whatever else stands in the class body, Python kept as it was given; empty for none. */
  readonly code: string;
  /** Advice about the model and its fields that a person has read and does not want to hear again. */
  readonly muted: readonly Muted[];
  /** Lines of a newer version of the text form, kept as they stood. */
  readonly unknown: readonly string[];
}

/** What a rule says of one field, or of the model itself where `field` is null. */
export interface Muted {
  readonly rule: string;
  readonly field: FieldId | null;
}

/** Whole numbers; `max` is null where nothing limits it. */
export interface RowBounds {
  readonly min: number;
  readonly max: number | null;
}

/** Any number of rows. */
export const anyRows: RowBounds = { min: 0, max: null };

/** More rows than this nobody states. */
export const MOST_ROWS = 999_999_999;

/** A model of the design, the name of one that is missing, or a class of Python: `mixins.Stamped`. */
export type Base = ModelRef | Missing | Code;

/** `published = PublishedManager()`: a name, and the Python expression that makes the manager. */
export interface Manager {
  readonly name: string;
  readonly code: string;
}

export interface Field {
  readonly id: FieldId;
  readonly name: string;
  /** The class in `django.db.models`; one that Cardinal does not know is kept as it is. */
  readonly type: string;
  /** Arguments by Django's keyword; those equal to Django's default are absent. */
  readonly options: Options;
}

declare const noteBrand: unique symbol;
export type NoteId = string & { readonly [noteBrand]: 'NoteId' };

/** A note on the canvas, for people only. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly position: Position;
}

export const GRID = 20;

/** The nearest point of the grid. */
export const snap = ({ x, y }: Position): Position => ({
  x: Math.round(x / GRID) * GRID + 0,
  y: Math.round(y / GRID) * GRID + 0,
});

/** A design with nothing in it. */
export function emptyDesign(name = 'Untitled'): Design {
  return {
    name,
    settings: usualSettings,
    apps: [],
    models: [],
    notes: [],
    unknown: [],
    nextId: 1,
  };
}

/** A model with nothing in it but a name. */
export const emptyModel = (given: Pick<Model, 'id' | 'name' | 'app'> & Partial<Model>): Model => ({
  position: { x: 0, y: 0 },
  external: false,
  bases: [],
  fields: [],
  meta: {},
  metaBases: [],
  managers: [],
  rows: anyRows,
  display: null,
  note: '',
  code: '',
  muted: [],
  unknown: [],
  ...given,
});
