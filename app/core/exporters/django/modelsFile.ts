import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { findApp } from '../../design/queries.ts';
import type { ExportedFile, Origin } from '../exporter.ts';
import type { ClassBody, WrittenChoices } from './classBody.ts';
import { choicesCode, choosingFields, classBody, memberValue, scopeOf } from './classBody.ts';
import { sharedClasses } from './choices.ts';
import type { Statement } from './fieldStatement.ts';
import type { KeptCode } from './kept.ts';
import { keptCode, importsNeeded } from './kept.ts';
import { importOrder } from './order.ts';
import { blockLines, splitImports } from './python/block.ts';
import { importLines } from './python/imports.ts';
import type { Resolve } from './python/leaves.ts';
import { assignment, classLine, returned } from './python/leaves.ts';
import { linesOf } from './python/lines.ts';
import type { FileNames } from './python/names.ts';
import { settleNames } from './python/names.ts';
import type { Py } from './python/py.ts';
import { imported, models, text } from './python/py.ts';

/** The lines of some part of a class, and which fields they come from. */
interface Block {
  readonly lines: readonly string[];
  readonly fields: readonly {
    readonly field: FieldId;
    readonly from: number;
    readonly to: number;
  }[];
}

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

/** `<app>/models.py` with these classes. */
export function modelsFile(
  app: string,
  apps: ReadonlySet<string>,
  classes: AppClasses,
): ExportedFile {
  const { bodies, shared, names, code } = classes;
  const lines = [...importLines(names.imports, apps)];
  const above = [...code.comments, ...(code.block ? blockLines(code.block, 0) : [])];
  if (above.length > 0) lines.push(...gapBefore(lines, above), ...above);
  const origins: Origin[] = [];
  for (const { made, fields } of shared) {
    lines.push('', '');
    const from = lines.length + 1;
    lines.push(...choicesBlock(made, fields, 0, names.resolve).lines);
    for (const { model } of bodies) {
      const sharing = model.model.fields.filter(({ id }) => fields.includes(id));
      if (sharing.length === 0) continue;
      const at = { from, to: lines.length, model: model.id };
      origins.push(at, ...sharing.map(({ id }) => ({ ...at, field: id })));
    }
  }
  for (const body of bodies) {
    lines.push('', '');
    const start = lines.length;
    const { lines: own, fields } = classLines(body, names.resolve);
    lines.push(...own);
    const model = body.model.id;
    origins.push({ from: start + 1, to: start + own.length, model });
    for (const { field, from, to } of fields) {
      origins.push({ from: start + from, to: start + to, model, field });
    }
  }
  return { path: `${app}/models.py`, text: `${lines.join('\n')}\n`, origins };
}

/** Blank lines between imports and kept code: two above a class or a function. */
const gapBefore = (imports: readonly string[], code: readonly string[]): readonly string[] => {
  if (imports.length === 0) return [];
  const first = code.find((line) => !isComment(line)) ?? '';
  return /^(class|def|async|@)/.test(first) ? ['', ''] : [''];
};

/** A class: docstring, enumerations, fields, managers, `Meta`, `__str__`, kept code, a blank line between them. */
function classLines(body: ClassBody, resolve: Resolve): Block {
  const blocks: readonly Block[] = [
    { lines: indented(body.docstring), fields: [] },
    { lines: indented(body.bases.comments), fields: [] },
    ...body.choices.map(({ made, fields }) => choicesBlock(made, fields, 1, resolve)),
    fieldsBlock(body, resolve),
    {
      lines: body.managers.flatMap((statement) => statementLines(statement, 1, resolve)),
      fields: [],
    },
    metaBlock(body, resolve),
    displayBlock(body, resolve),
    codeBlock(body.code),
  ].filter((block) => block.lines.length > 0);
  const lines = [...linesOf(classLine(body.model.model.name, body.bases.bases, resolve), 0)];
  const fields: Block['fields'][number][] = [];
  blocks.forEach((block, i) => {
    if (i > 0) lines.push('');
    const start = lines.length;
    lines.push(...block.lines);
    for (const { field, from, to } of block.fields) {
      fields.push({ field, from: start + from, to: start + to });
    }
  });
  const isEmpty =
    body.docstring.length === 0 && blocks.every((block) => block.lines.every(isComment));
  if (isEmpty) lines.push('    pass');
  return { lines, fields };
}

const isComment = (line: string): boolean => line.trimStart().startsWith('#');

const indented = (lines: readonly string[], depth = 1): readonly string[] =>
  lines.map((line) => (line === '' ? '' : '    '.repeat(depth) + line));

export function choicesBlock(
  made: ClassBody['choices'][number]['made'],
  fields: readonly FieldId[],
  depth: number,
  resolve: Resolve,
): Block {
  const lines = [
    ...linesOf(classLine(made.name, [models(made.base)], resolve), depth),
    ...made.members.flatMap((member) =>
      linesOf(assignment(member.name, memberValue(member), resolve), depth + 1),
    ),
  ];
  return { lines, fields: fields.map((field) => ({ field, from: 1, to: lines.length })) };
}

function fieldsBlock(body: ClassBody, resolve: Resolve): Block {
  const lines: string[] = [];
  const fields = body.fields.map((statement) => {
    const from = lines.length + 1;
    lines.push(...statementLines(statement, 1, resolve));
    return { field: statement.id, from, to: lines.length };
  });
  return { lines, fields };
}

export const statementLines = (
  statement: Statement,
  depth: number,
  resolve: Resolve,
): readonly string[] => [
  ...indented(statement.comments, depth),
  ...(statement.value ? linesOf(assignment(statement.name, statement.value, resolve), depth) : []),
];

function metaBlock({ meta, metaBases }: ClassBody, resolve: Resolve): Block {
  const lines = [
    ...indented(metaBases.comments, 2),
    ...meta.flatMap((statement) => statementLines(statement, 2, resolve)),
  ];
  if (lines.length === 0 && metaBases.bases.length === 0) return { lines, fields: [] };
  const rest = lines.every(isComment) ? ['        pass'] : [];
  const head = linesOf(classLine('Meta', metaBases.bases, resolve), 1);
  return { lines: [...head, ...lines, ...rest], fields: [] };
}

const codeBlock = ({ block, comments }: KeptCode): Block => ({
  lines: [...indented(comments), ...(block ? blockLines(block, 1) : [])],
  fields: [],
});

function displayBlock({ display }: ClassBody, resolve: Resolve): Block {
  if (!display) return { lines: [], fields: [] };
  return {
    lines: ['    def __str__(self):', ...linesOf(returned(display, resolve), 2)],
    fields: [],
  };
}
