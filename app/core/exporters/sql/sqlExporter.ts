import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { Export, ExportedFile, Exporter, Origin } from '../exporter.ts';
import { allSteps } from '../exporter.ts';
import { importOrder } from '../../schema/importOrder.ts';
import { isWritableName } from '../django/writing.ts';
import {
  commentStatements,
  indexStatements,
  keyStatements,
  togetherStatements,
} from './afterTable.ts';
import { constraintsOf, indexesOf } from './constraints.ts';
import { createTable, handsOverValues } from './createTable.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialect.ts';
import type { Statement } from './lines.ts';
import { comment, line } from './lines.ts';
import { linkMarks, throughMarks } from './marks.ts';
import { scopeOf } from './scope.ts';
import type { Table } from './table.ts';
import { hasTable, tablesOf } from './tables.ts';

/** `<app>.sql`: the tables Django 5.2 makes in the design's database, as `sqlmigrate` prints them, to look at. */
export const sqlExporter: Exporter = {
  id: 'sql',
  label: 'SQL',
  isForDatabase: true,
  options: {},
  export: (schema) => allSteps(sqlSteps(schema)),
  steps: sqlSteps,
};

/** Statements that one model led to. */
interface Part {
  readonly model: ResolvedModel;
  readonly statement: Statement;
}

/** A step is an app. */
function* sqlSteps(schema: Schema): Generator<undefined, Export> {
  const dialect = dialects[schema.design.settings.database];
  const notes: string[] = [];
  const files: ExportedFile[] = [];
  for (const app of new Set(schema.design.apps.map(({ label }) => label))) {
    const models = importOrder(
      schema.models.filter(
        ({ model, kind }) => model.app === app && !model.external && kind === 'concrete',
      ),
    );
    const parts = appParts(schema, models, dialect);
    if (parts.length === 0) continue;
    // The label is the name of a file, too.
    if (!isWritableName(app)) {
      notes.push(`The app ${app} is left out: its label is no Python name.`);
      continue;
    }
    notes.push(...notesOn(parts));
    files.push(sqlFile(app, parts, dialect));
    yield;
  }
  return { files, notes };
}

/** All tables first, for what comes after may name any of them. */
function appParts(
  schema: Schema,
  models: readonly ResolvedModel[],
  dialect: Dialect,
): readonly Part[] {
  const first: Part[] = [];
  const later: Part[] = [];
  for (const model of models) {
    if (!hasTable(model, dialect)) {
      const why =
        model.meta['managed'] === false ? 'managed is False' : 'it is for another database';
      first.push({ model, statement: [comment(`${model.model.name} has no table: ${why}`)] });
      continue;
    }
    for (const table of tablesOf(schema, model, dialect)) {
      const { now, after } = tableStatements(schema, table, dialect);
      first.push(...now.map((statement) => ({ model, statement })));
      later.push(...after.map((statement) => ({ model, statement })));
    }
  }
  return [...first, ...later];
}

interface Statements {
  readonly now: readonly Statement[];
  readonly after: readonly Statement[];
}

function tableStatements(schema: Schema, table: Table, dialect: Dialect): Statements {
  const { model, link } = table;
  const isApart = handsOverValues(table, dialect);
  const place = { model, table, scope: scopeOf(schema, model, dialect), isApart };
  const constraints = link ? [] : constraintsOf(place);
  const within = constraints.flatMap((one) => (one.place === 'table' ? [one.sql] : []));
  const behind = constraints.flatMap((one) => (one.place === 'after' ? [one.statement] : []));
  const above = link ? linkMarks(table) : throughMarks(model, schema.relations);
  return {
    now: [createTable(table, within, above, dialect), ...commentStatements(table, dialect)],
    after: [
      ...togetherStatements(table, dialect),
      ...keyStatements(table, dialect),
      ...behind,
      ...indexStatements(table, dialect),
      ...(link ? [] : indexesOf(place)),
    ],
  };
}

const notesOn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ model, statement }) =>
    statement
      .filter(({ text }) => /^ *-- .*(in Django's words:|has no column for)/.test(text))
      .map(({ text }) => `${model.label}: ${text.replace(/^ *-- /, '')}`),
  );

function sqlFile(app: string, parts: readonly Part[], { label }: Dialect): ExportedFile {
  const hasKeys = parts.some(({ statement }) =>
    statement.some(({ text }) => text.includes('REFERENCES ')),
  );
  const lines = [
    comment(`${label}, as Django 5.2 makes it: sqlmigrate ${app} 0001`).text,
    ...(hasKeys
      ? [line('-- No key says ON DELETE: Django carries on_delete out itself.').text]
      : []),
  ];
  const origins: Origin[] = [];
  for (const [i, { model, statement }] of parts.entries()) {
    const isTall = statement.length > 1 || (parts[i - 1]?.statement.length ?? 2) > 1;
    if (isTall) lines.push('');
    const start = lines.length;
    const ofFields: Origin[] = [];
    for (const { text, field } of statement) {
      // A text in SQL may go over several lines.
      const own = text.split('\n');
      const [from, to] = [lines.length + 1, lines.length + own.length];
      const before = ofFields.at(-1);
      if (field !== null && before?.field === field)
        ofFields[ofFields.length - 1] = { ...before, to };
      else if (field !== null) ofFields.push({ from, to, model: model.id, field });
      lines.push(...own);
    }
    origins.push({ from: start + 1, to: lines.length, model: model.id }, ...ofFields);
  }
  return { path: `${app}.sql`, text: `${lines.join('\n')}\n`, origins };
}
