/** How the classes of an app are shared out among files: all in one, or a module of a package for each model. */
import { freeName, isUsableName, snakeCase } from '../../design/names.ts';
import type { Base, Field } from '../../design/design.ts';
import { isModelRef } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ChoicesClass } from './choices.ts';
import type { KeptCode } from './kept.ts';
import { readBlock } from './python/block.ts';
import { reachable } from './reachable.ts';

/** What one file holds. */
export interface Part {
  /** The file's name in the package, without `.py`; null for `models.py`. */
  readonly module: string | null;
  readonly models: readonly ResolvedModel[];
  /** Whether the app's kept code stands in it. */
  readonly hasCode: boolean;
  /** Whether the enumerations that models share stand in it. */
  readonly hasShared: boolean;
}

/** What is shared out. */
export interface Whole {
  readonly schema: Schema;
  /** Each after its bases. */
  readonly models: readonly ResolvedModel[];
  readonly code: KeptCode;
  readonly shared: ReadonlyMap<Field, ChoicesClass>;
  readonly acceptedCode: boolean;
}

export const onePart = ({ models }: Whole): readonly Part[] => [
  { module: null, models, hasCode: true, hasShared: true },
];

/** What a module is made of: a model, the kept code, the shared enumerations. */
type Piece = ResolvedModel | 'code' | 'choices';

/**
 * A module for each model, one for kept code and one for shared enumerations. Relations name models by text and need no
 * import; what needs the names of each other all the same (a base, a name in kept code) stands in one module.
 */
export function modulesOf(whole: Whole): readonly Part[] {
  const { models, code, shared } = whole;
  const pieces: Piece[] = [...models];
  if (shared.size > 0) pieces.push('choices');
  if (code.block !== null || code.comments.length > 0) pieces.push('code');
  const needs = needsOf(whole);
  const reached = new Map(pieces.map((piece) => [piece, reachable(piece, needs)]));
  const placed = new Set<Piece>();
  const taken = [...givenBy(whole).keys()].filter((name) => name === name.toLowerCase());
  return pieces.flatMap((piece): readonly Part[] => {
    if (placed.has(piece)) return [];
    const others = pieces.filter(
      (one) => reached.get(piece)?.has(one) && reached.get(one)?.has(piece),
    );
    const together = new Set([piece, ...others]);
    for (const one of together) placed.add(one);
    const module = moduleName(piece, taken);
    taken.push(module);
    return [
      {
        module,
        models: models.filter((model) => together.has(model)),
        hasCode: together.has('code'),
        hasShared: together.has('choices'),
      },
    ];
  });
}

/** A name that no class and no other module has: importing a module gives its package that name. */
function moduleName(piece: Piece, taken: readonly string[]): string {
  if (piece === 'code') return freeName('common', taken);
  if (piece === 'choices') return freeName('choices', taken);
  const name = plainLetters(snakeCase(piece.model.name));
  const [first = 'model', second = first] = [name, `${name}_model`].filter(isModuleName);
  return taken.includes(first) ? freeName(second, taken) : first;
}

const isModuleName = (name: string): boolean => isUsableName(name) && !name.startsWith('_');

/** Modules are files, so their names keep to ASCII, as pep8-naming asks (ruff's N999): `größe` → `grosse`. */
const plainLetters = (name: string): string =>
  name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9_]/g, '');

/** The names that the files of the app give to each other. */
export function givenBy({ models, code, shared }: Whole): ReadonlyMap<string, Piece> {
  return new Map<string, Piece>([
    ...[...(code.block?.defines ?? [])].map((name) => [name, 'code'] as const),
    ...[...shared.values()].map(({ name }) => [name, 'choices'] as const),
    ...models.map((model) => [model.model.name, model] as const),
  ]);
}

function needsOf(whole: Whole): ReadonlyMap<Piece, Set<Piece>> {
  const { schema, models, code, shared } = whole;
  const given = givenBy(whole);
  const needs = new Map<Piece, Set<Piece>>();
  const need = (piece: Piece, other: Piece | null | undefined): void => {
    if (other) needs.set(piece, (needs.get(piece) ?? new Set()).add(other));
  };
  const baseOf = (base: Base): ResolvedModel | null => {
    const model = isModelRef(base) ? schema.byId.get(base.model) : undefined;
    return model && models.includes(model) ? model : null;
  };
  for (const [path] of code.block?.uses ?? []) need('code', given.get(path ?? ''));
  for (const model of models) {
    const { bases, metaBases, fields } = model.model;
    for (const base of [...bases, ...metaBases]) need(model, baseOf(base));
    if (fields.some((field) => shared.has(field))) need(model, 'choices');
    for (const name of namesUsed(model, whole)) {
      need(model, given.get(name));
      // Whether code gives the name to the whole file cannot be told, so the model has to stay beside it.
      if (!given.has(name) && code.block && mayGive(code.block, name)) {
        need(model, 'code');
        need('code', model);
      }
    }
  }
  return needs;
}

const mayGive = ({ binds, bindsUnseen }: NonNullable<KeptCode['block']>, name: string): boolean =>
  bindsUnseen || binds.has(name);

/** The names that a model's code reads, as far as texts tell: too many rather than too few. */
export function namesUsed(
  { model }: ResolvedModel,
  { acceptedCode }: Pick<Whole, 'acceptedCode'>,
): ReadonlySet<string> {
  const { code, fields, meta, managers, bases, metaBases } = model;
  const codes = codesIn([fields.map(({ options }) => options), meta, managers, bases, metaBases]);
  const blocks = [...codes, ...(acceptedCode ? [code] : [])].map(readBlock);
  return new Set(blocks.flatMap((block) => (block?.uses ?? []).flatMap(([first]) => first ?? [])));
}

/** Every `code` in a value, however deep. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === 'code' && typeof one === 'string' ? [one] : codesIn(one),
  );
}
