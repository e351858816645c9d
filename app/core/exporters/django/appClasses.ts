import { findApp } from '../../design/queries.ts';
import type { Import } from '../../design/python/known.ts';
import { knownName } from '../../design/python/known.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ClassBody, WrittenChoices } from './classBody.ts';
import { choicesCode, choosingFields, classBody, scopeOf } from './classBody.ts';
import { sharedClasses } from './choices.ts';
import type { KeptCode } from './kept.ts';
import { keptCode, importsNeeded } from './kept.ts';
import { importOrder } from '../../schema/importOrder.ts';
import type { DjangoChoices } from './options.ts';
import type { Part, Whole } from './parts.ts';
import { givenBy, modulesOf, namesUsed, onePart } from './parts.ts';
import { splitImports } from './python/block.ts';
import type { GivenImport } from './python/importStatements.ts';
import type { FileNames } from './python/names.ts';
import type { NameScope } from './python/names.ts';
import { settleNames } from './python/names.ts';
import type { Imported } from './python/imports.ts';
import type { OwnNames, Py } from './python/py.ts';
import { imported, importsIn, string, text } from './python/py.ts';
import { isWritableName } from './writing.ts';

/** The classes of one file with their names settled. */
export interface FileClasses {
  /** The file's name in the package, without `.py`; null for `models.py`. */
  readonly module: string | null;
  readonly bodies: readonly ClassBody[];
  /** The enumerations that several models share. */
  readonly shared: readonly WrittenChoices[];
  readonly names: FileNames;
  /** Imports that only annotations need. */
  readonly typeImports: readonly Imported[];
  /** What stands above them. */
  readonly code: KeptCode;
}

/** The classes of one app. */
export interface AppClasses {
  readonly files: readonly FileClasses[];
  /** Which module gives each name that others may import from the app. */
  readonly exported: ReadonlyMap<string, string>;
  /** Why the app's kept code is not written; null when it is, or there is none. */
  readonly why: string | null;
}

/** How an app's classes are written. */
export interface Wanted extends Pick<DjangoChoices, 'str' | 'layout' | 'annotations'> {
  readonly acceptedCode: boolean;
}

export function appClasses(
  schema: Schema,
  app: string,
  written: readonly ResolvedModel[],
  wanted: Wanted,
): AppClasses {
  const { acceptedCode, layout } = wanted;
  const models = importOrder(written);
  const isDeeper = layout === 'package';
  const kept = keptCode(findApp(schema.design, app)?.code ?? '', acceptedCode, isDeeper);
  const { imports, rest } = kept.block ? splitImports(kept.block) : { imports: [], rest: null };
  const shared = sharedClasses(
    models.map((one) => ({
      fields: choosingFields(one),
      names: [...one.model.fields, ...one.model.managers].map(({ name }) => name),
    })),
    [
      ...models.map(({ model }) => model.name),
      ...(kept.block?.defines ?? []),
      ...imports.map(({ as }) => as),
    ],
  );
  const code = { ...kept, block: rest };
  const whole: Whole = { schema, models, code, shared, acceptedCode };
  const parts = isDeeper ? modulesOf(whole) : onePart(whole);
  const moduleOf = moduleFinder(whole, parts);
  const here = kept.block?.defines ?? new Set<string>();
  const files = parts.map((part) => {
    const elsewhere = namesElsewhere(moduleOf, part);
    const given = part.module === null ? imports : importsFor(imports, part, whole);
    return fileClasses(whole, part, { ...wanted, app, given, own: { here, elsewhere }, moduleOf });
  });
  return { files, exported: moduleOf, why: kept.why };
}

/** The module of each name that files of a package give; none for the names of one file. */
function moduleFinder(whole: Whole, parts: readonly Part[]): ReadonlyMap<string, string> {
  return new Map(
    [...givenBy(whole)].flatMap(([name, piece]): [string, string][] => {
      const part = parts.find(({ models, hasCode, hasShared }) =>
        piece === 'code' ? hasCode : piece === 'choices' ? hasShared : models.includes(piece),
      );
      return typeof part?.module === 'string' ? [[name, part.module]] : [];
    }),
  );
}

/** What a file has to import from its neighbours, should it use the name. */
const namesElsewhere = (
  moduleOf: ReadonlyMap<string, string>,
  part: Part,
): ReadonlyMap<string, Import> =>
  new Map(
    [...moduleOf]
      .filter(([name, module]) => module !== part.module && !knownName([name]))
      .map(([name, module]) => [name, { module: `.${module}`, name, local: name }]),
  );

/** The given imports that a module uses; kept code has those that nobody uses. */
function importsFor(
  imports: readonly GivenImport[],
  { models, hasCode }: Part,
  whole: Whole,
): readonly GivenImport[] {
  const usedBy = (some: readonly ResolvedModel[]): ReadonlySet<string> =>
    new Set(some.flatMap((model) => [...namesUsed(model, whole)]));
  const own = usedBy(models);
  const others = hasCode ? usedBy(whole.models.filter((model) => !models.includes(model))) : null;
  const inCode = new Set((whole.code.block?.uses ?? []).flatMap(([first]) => first ?? []));
  return imports.filter(({ as }) => {
    const name = as.split('.')[0] ?? as;
    return own.has(name) || (others !== null && (inCode.has(name) || !others.has(name)));
  });
}

interface Around extends Wanted {
  readonly app: string;
  readonly given: readonly GivenImport[];
  readonly own: OwnNames;
  readonly moduleOf: ReadonlyMap<string, string>;
}

function fileClasses(
  { schema, models, code, shared }: Whole,
  part: Part,
  { app, given, own, moduleOf, acceptedCode, str, annotations }: Around,
): FileClasses {
  const { module } = part;
  const above = new Set<ResolvedModel>();
  const classOf = (model: ResolvedModel): Py | null => {
    const { app: of, name } = model.model;
    if (of !== app) return imported(`${of}.models`, name);
    if (above.has(model)) return text(name);
    const other = moduleOf.get(name) ?? module;
    return other === module ? null : imported(`.${other}`, name);
  };
  const typeOf = ({ model }: ResolvedModel): Py | null => {
    const { app: of, name, external } = model;
    if (external || !isWritableName(name) || !isWritableName(of)) return null;
    if (of !== app) return imported(`${of}.models`, name);
    const other = moduleOf.get(name) ?? module;
    return other === module ? string(name) : imported(`.${other}`, name);
  };
  const bodies = part.models.map((model) => {
    const body = classBody(model, {
      shared,
      withStr: str,
      typeOf: annotations ? typeOf : null,
      schema,
      acceptedCode,
      above,
      classNames: models.map((one) => one.model.name),
      classOf,
      own,
      isDeeper: module !== null,
    });
    above.add(model);
    return body;
  });
  const classNames = part.models.map((model) => model.model.name);
  const here = new Set([...own.here, ...classNames]);
  const scopes = bodies.map((body) => scopeOf(body, { ...own, here }));
  const rest = part.hasCode ? code.block : null;
  if (rest) scopes.push({ uses: [{ code: importsNeeded(rest, own), after: [] }], names: [] });
  const enumerations = part.hasShared ? [...new Set(shared.values())] : [];
  const uses = enumerations.flatMap(choicesCode).map((one) => ({ code: one, after: [] }));
  scopes.unshift({ uses, names: [] });
  const taken = [...classNames, ...(rest?.defines ?? []), ...enumerations.map(({ name }) => name)];
  const settled = settleNames(taken, scopes, given);
  const types = typeImports(settled, scopes, bodies);
  return {
    module,
    bodies,
    shared: enumerations.map((made) => ({
      made,
      fields: [...shared].flatMap(([field, one]) => (one === made ? field.id : [])),
    })),
    names: { ...settled, imports: settled.imports.filter((one) => !types.includes(one)) },
    typeImports: types,
    code: part.hasCode ? { ...code, block: rest } : { block: null, why: null, comments: [] },
  };
}

/** The imports that nothing but annotations uses. */
function typeImports(
  { imports }: FileNames,
  scopes: readonly NameScope[],
  bodies: readonly ClassBody[],
): readonly Imported[] {
  const types = new Set(
    bodies.flatMap(({ annotations }) => annotations ?? []).map(({ type }) => type),
  );
  const keysOf = (codes: readonly Py[]): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const code of codes) {
      importsIn(code, ({ from }) => {
        if (from) keys.add(`${from.module}:${from.name ?? ''}`);
      });
    }
    return keys;
  };
  const inTypes = keysOf([...types]);
  const run = keysOf(
    scopes.flatMap(({ uses }) => uses.map(({ code }) => code)).filter((code) => !types.has(code)),
  );
  return imports.filter(({ module, name }) => {
    const key = `${module}:${name ?? ''}`;
    return inTypes.has(key) && !run.has(key);
  });
}
