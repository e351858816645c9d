import type { FieldId } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ExportedFile, Origin } from '../exporter.ts';
import type { ClassBody } from './classBody.ts';
import { classBody, memberValue, scopeOf } from './classBody.ts';
import type { Statement } from './fieldStatement.ts';
import { importOrder } from './order.ts';
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
  readonly names: FileNames;
}

export function appClasses(
  schema: Schema,
  written: readonly ResolvedModel[],
  acceptedCode: boolean,
): AppClasses {
  const ordered = importOrder(written);
  const classNames = ordered.map((model) => model.model.name);
  const above = new Set<ResolvedModel>();
  const [app] = written.map(({ model }) => model.app);
  const classOf = (model: ResolvedModel): Py | null => {
    const { app: of, name } = model.model;
    if (of !== app) return imported(`${of}.models`, name);
    return above.has(model) ? text(name) : null;
  };
  const bodies = ordered.map((model) => {
    const body = classBody(model, { schema, acceptedCode, above, classNames, classOf });
    above.add(model);
    return body;
  });
  return { bodies, names: settleNames(classNames, bodies.map(scopeOf)) };
}

/** `<app>/models.py` with these classes. */
export function modelsFile(
  app: string,
  apps: ReadonlySet<string>,
  classes: AppClasses,
): ExportedFile {
  const { bodies, names } = classes;
  const lines = [...importLines(names.imports, apps)];
  const origins: Origin[] = [];
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

/** A class: docstring, enumerations, fields, `Meta`, `__str__`, a blank line between them. */
function classLines(body: ClassBody, resolve: Resolve): Block {
  const blocks: readonly Block[] = [
    { lines: indented(body.docstring), fields: [] },
    { lines: indented(body.bases.comments), fields: [] },
    ...body.choices.map(({ made, fields }) => choicesBlock(made, fields, 1, resolve)),
    fieldsBlock(body, resolve),
    metaBlock(body, resolve),
    displayBlock(body, resolve),
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

function displayBlock({ display }: ClassBody, resolve: Resolve): Block {
  if (!display) return { lines: [], fields: [] };
  return {
    lines: ['    def __str__(self):', ...linesOf(returned(display, resolve), 2)],
    fields: [],
  };
}
