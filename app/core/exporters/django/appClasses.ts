import { findApp } from '../../design/queries.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ClassBody, WrittenChoices } from './classBody.ts';
import { choicesCode, choosingFields, classBody, scopeOf } from './classBody.ts';
import { sharedClasses } from './choices.ts';
import type { KeptCode } from './kept.ts';
import { keptCode, importsNeeded } from './kept.ts';
import { importOrder } from './order.ts';
import { splitImports } from './python/block.ts';
import type { FileNames } from './python/names.ts';
import { settleNames } from './python/names.ts';
import type { Py } from './python/py.ts';
import { imported, text } from './python/py.ts';

/** The classes of one app with their names settled. */
export interface AppClasses {
  readonly bodies: readonly ClassBody[];
  /** The enumerations that several of them share. */
  readonly shared: readonly WrittenChoices[];
  readonly names: FileNames;
  /** What stands above them. */
  readonly code: KeptCode;
}

export function appClasses(
  schema: Schema,
  app: string,
  written: readonly ResolvedModel[],
  { acceptedCode, withStr }: { readonly acceptedCode: boolean; readonly withStr: boolean },
): AppClasses {
  const ordered = importOrder(written);
  const classNames = ordered.map((model) => model.model.name);
  const above = new Set<ResolvedModel>();
  const kept = keptCode(findApp(schema.design, app)?.code ?? '', acceptedCode);
  const defined = kept.block?.defines ?? new Set<string>();
  const { imports, rest } = kept.block ? splitImports(kept.block) : { imports: [], rest: null };
  const classOf = (model: ResolvedModel): Py | null => {
    const { app: of, name } = model.model;
    if (of !== app) return imported(`${of}.models`, name);
    return above.has(model) ? text(name) : null;
  };
  const shared = sharedClasses(
    ordered.map((one) => ({
      fields: choosingFields(one),
      names: [...one.model.fields, ...one.model.managers].map(({ name }) => name),
    })),
    [...classNames, ...defined, ...imports.map(({ as }) => as)],
  );
  const bodies = ordered.map((model) => {
    const body = classBody(model, {
      shared,
      withStr,
      schema,
      acceptedCode,
      above,
      classNames,
      classOf,
      defined,
    });
    above.add(model);
    return body;
  });
  const scopes = bodies.map((body) => scopeOf(body, new Set([...defined, ...classNames])));
  if (rest) scopes.push({ uses: [{ code: importsNeeded(rest, defined), after: [] }], names: [] });
  const enumerations = [...new Set(shared.values())];
  const uses = enumerations.flatMap(choicesCode).map((code) => ({ code, after: [] }));
  scopes.unshift({ uses, names: [] });
  const taken = [...classNames, ...(rest?.defines ?? []), ...enumerations.map(({ name }) => name)];
  return {
    bodies,
    shared: enumerations.map((made) => ({
      made,
      fields: [...shared].flatMap(([field, one]) => (one === made ? field.id : [])),
    })),
    names: settleNames(taken, scopes, imports),
    code: { ...kept, block: rest },
  };
}
