import { freeName, pascalCase } from '../../../design/names.ts';
import type { Import } from '../../../design/python/known.ts';
import type { GivenImport } from './importStatements.ts';
import type { Imported } from './imports.ts';
import type { Py } from './py.ts';
import { importsIn } from './py.ts';

/** A class body as far as names go: each piece of code, after the names that were given before it. */
export interface NameScope {
  readonly uses: readonly { readonly code: Py; readonly after: readonly string[] }[];
  readonly names: readonly string[];
}

/** What an imported name is called; empty for a name of Python itself that is not hidden. */
export type Resolve = (name: Py & { kind: 'imported' }) => string;

/** What every imported name is called in one file. */
export interface FileNames {
  readonly imports: readonly Imported[];
  readonly resolve: Resolve;
}

const builtins: Import = { module: 'builtins', name: null, local: 'builtins' };
const sameImport = (a: Imported, b: Imported): boolean => keyOf(a) === keyOf(b) && a.as === b.as;
const keyOf = (one: Import): string => `${one.module}:${one.name ?? ''}`;

/**
 * Settles names: an import keeps its own name, unless the file has a class of that name, or a class body gives the name
 * to something else before using it (a field `timezone`, then `default=timezone.now`); then it gets another. Imports that
 * were given stay as they are, and serve whatever else needs the same.
 */
export function settleNames(
  classes: readonly string[],
  scopes: readonly NameScope[],
  given: readonly GivenImport[] = [],
): FileNames {
  const used = new Map<string, Import>();
  const clashing = new Set<string>();
  const hiddenBuiltins = new Set<string>();
  const taken = new Set(classes);
  for (const scope of scopes) {
    for (const name of scope.names) taken.add(name);
    for (const { code, after } of scope.uses) {
      importsIn(code, ({ from, rest }) => {
        const local = from?.local ?? rest[0] ?? '';
        const hidden = after.includes(local) || classes.includes(local);
        if (from) {
          used.set(keyOf(from), from);
          if (hidden) clashing.add(keyOf(from));
        } else if (hidden) {
          hiddenBuiltins.add(local);
          used.set('builtins:', builtins);
        }
      });
    }
  }
  const locals = new Map<string, string>();
  for (const one of given) if (!locals.has(keyOf(one))) locals.set(keyOf(one), one.as);
  for (const [key, one] of used) {
    if (locals.has(key) && !clashing.has(key)) continue;
    const isTaken = clashing.has(key) || [...locals.values()].includes(one.local);
    const as = isTaken ? freeName(otherName(one), [...taken, ...locals.values()]) : one.local;
    locals.set(key, as);
  }
  const made = [...used].map(([key, one]) => ({ ...one, as: locals.get(key) ?? one.local }));
  return {
    imports: [...given, ...made].filter(
      (one, i, all) => all.findIndex((other) => sameImport(one, other)) === i,
    ),
    resolve: ({ from, rest }) => {
      if (from) return locals.get(keyOf(from)) ?? from.local;
      return hiddenBuiltins.has(rest[0] ?? '') ? (locals.get('builtins:') ?? 'builtins') : '';
    },
  };
}

/** `models` of `django.db` → `db_models`; `uuid` → `uuid_module`; `Decimal` → `DecimalType`; `Base` of `shop.models` → `ShopBase`. */
function otherName({ module, name }: Import): string {
  if (name === null) return `${module.replaceAll('.', '_')}_module`;
  const [app, file] = module.split('.').slice(-2);
  if (file === 'models' && app !== undefined && module !== 'django.db.models')
    return `${pascalCase(app)}${name}`;
  if (/^\p{Lu}/u.test(name)) return `${name}Type`;
  return `${module.split('.').at(-1) ?? module}_${name}`;
}
