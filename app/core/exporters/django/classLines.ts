/** The lines of classes: of models and of the enumerations of their choices. */
import type { FieldId } from '../../fieldTypes/values.ts';
import { cleanLines } from './cleanMethod.ts';
import type { ClassBody } from './classBody.ts';
import { memberValue, typeChecking } from './classBody.ts';
import type { Statement } from './fieldStatement.ts';
import type { KeptCode } from './kept.ts';
import { blockLines } from './python/block.ts';
import { annotation, assignment, classLine, returned } from './python/leaves.ts';
import { linesOf } from './python/lines.ts';
import { models } from './python/py.ts';
import type { FileStyle } from './python/style.ts';

/** The lines of some part of a class, and which fields they come from. */
export interface Block {
  readonly lines: readonly string[];
  readonly fields: readonly {
    readonly field: FieldId;
    readonly from: number;
    readonly to: number;
  }[];
}

/** A class: docstring, enumerations, fields, managers, `Meta`, `__str__`, `clean()`, kept code, a blank line between them. */
export function classLines(body: ClassBody, style: FileStyle): Block {
  const blocks: readonly Block[] = [
    { lines: indented(body.docstring), fields: [] },
    { lines: indented(body.bases.comments), fields: [] },
    ...body.choices.map(({ made, fields }) => choicesBlock(made, fields, 1, style)),
    fieldsBlock(body, style),
    {
      lines: body.managers.flatMap((statement) => statementLines(statement, 1, style)),
      fields: [],
    },
    annotationsBlock(body, style),
    metaBlock(body, style),
    displayBlock(body, style),
    cleanBlock(body, style),
    codeBlock(body.code),
  ].filter((block) => block.lines.length > 0);
  const lines = [...linesOf(classLine(body.model.model.name, body.bases.bases, style), 0, style)];
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

export const isComment = (line: string): boolean => line.trimStart().startsWith('#');

const indented = (lines: readonly string[], depth = 1): readonly string[] =>
  lines.map((line) => (line === '' ? '' : '    '.repeat(depth) + line));

/** The class of an enumeration; all of it comes from the fields it is for. */
export function choicesBlock(
  made: ClassBody['choices'][number]['made'],
  fields: readonly FieldId[],
  depth: number,
  style: FileStyle,
): Block {
  const lines = [
    ...linesOf(classLine(made.name, [models(made.base)], style), depth, style),
    ...made.members.flatMap((member) =>
      linesOf(assignment(member.name, memberValue(member), style), depth + 1, style),
    ),
  ];
  return { lines, fields: fields.map((field) => ({ field, from: 1, to: lines.length })) };
}

function fieldsBlock(body: ClassBody, style: FileStyle): Block {
  const lines: string[] = [];
  const fields = body.fields.map((statement) => {
    const from = lines.length + 1;
    lines.push(...statementLines(statement, 1, style));
    return { field: statement.id, from, to: lines.length };
  });
  return { lines, fields };
}

/** An assignment of a class body, after remarks on what could not be written. */
export const statementLines = (
  statement: Statement,
  depth: number,
  style: FileStyle,
): readonly string[] => [
  ...indented(statement.comments, depth),
  ...(statement.value
    ? linesOf(assignment(statement.name, statement.value, style), depth, style)
    : []),
];

function metaBlock({ meta, metaBases }: ClassBody, style: FileStyle): Block {
  const lines = [
    ...indented(metaBases.comments, 2),
    ...meta.flatMap((statement) => statementLines(statement, 2, style)),
  ];
  if (lines.length === 0 && metaBases.bases.length === 0) return { lines, fields: [] };
  const rest = lines.every(isComment) ? ['        pass'] : [];
  const head = linesOf(classLine('Meta', metaBases.bases, style), 1, style);
  return { lines: [...head, ...lines, ...rest], fields: [] };
}

const codeBlock = ({ block, comments }: KeptCode): Block => ({
  lines: [...indented(comments), ...(block ? blockLines(block, 1) : [])],
  fields: [],
});

function annotationsBlock({ annotations }: ClassBody, style: FileStyle): Block {
  if (!annotations || annotations.length === 0) return { lines: [], fields: [] };
  const lines = annotations.flatMap(({ name, type }) =>
    linesOf(annotation(name, type, style), 2, style),
  );
  return { lines: [`    ${whileChecking(style)}`, ...lines], fields: [] };
}

/** What is only for type checkers stands below. */
export const whileChecking = ({ resolve }: FileStyle): string =>
  `if ${typeChecking.kind === 'imported' ? resolve(typeChecking) : ''}:`;

const cleanBlock = ({ kept, annotations }: ClassBody, style: FileStyle): Block => ({
  lines: kept.length === 0 ? [] : cleanLines(kept, annotations !== null, style),
  fields: [],
});

function displayBlock(body: ClassBody, style: FileStyle): Block {
  const { display, annotations, fields } = body;
  if (!display) return { lines: [], fields: [] };
  const isTyped = annotations !== null && !fields.some(({ name }) => name === 'str');
  return {
    lines: [
      `    def __str__(self)${isTyped ? ' -> str' : ''}:`,
      ...linesOf(returned(display, style), 2, style),
    ],
    fields: [],
  };
}
