/** Rows that a person brings as a table of text. */
import type { ResolvedField, ResolvedModel } from '../schema/schema.ts';
import { cellFrom } from './kinds.ts';
import type { Cell, Row } from './population.ts';

/** More rows than this are not read. */
export const MOST_READ = 2000;

export interface Brought {
  readonly rows: readonly Row[];
  /** Columns that are no field of the model, by their heads. */
  readonly unknown: readonly string[];
  /** How many rows were left away, for there were too many. */
  readonly left: number;
}

/**
 * The rows in a text with commas, semicolons or tabs between its values, whose first line names the fields (or their columns).
 * A key that the text does not have is counted up. Null where the first line names no field of the model.
 */
export function rowsFromCsv(model: ResolvedModel, text: string): Brought | null {
  const [head = [], ...lines] = recordsIn(text);
  const fields = head.map((name) => fieldCalled(model, name));
  if (fields.every((field) => field === undefined)) return null;
  const unknown = head.filter((_, i) => fields[i] === undefined);
  const { primaryKey } = model;
  const isCounted = primaryKey.typeId.endsWith('AutoField') && !fields.includes(primaryKey);
  const rows = lines.slice(0, MOST_READ).map((values, i) => {
    const cells = fields.flatMap((field, n): (readonly [string, Cell])[] =>
      field ? [[field.name, cellFrom(field, values[n] ?? '')]] : [],
    );
    return Object.fromEntries(isCounted ? [[primaryKey.name, i + 1], ...cells] : cells);
  });
  return { rows, unknown, left: Math.max(0, lines.length - MOST_READ) };
}

function fieldCalled({ fields }: ResolvedModel, head: string): ResolvedField | undefined {
  const name = head.trim().toLowerCase();
  const isCalled = (text: string | null): boolean => text?.toLowerCase() === name;
  return (
    fields.find((field) => isCalled(field.name)) ??
    fields.find((field) => isCalled(field.attname) || isCalled(field.column))
  );
}

/** The values of each line; those in quotes may hold what would part them, and quotes twice for one. */
export function recordsIn(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const comma = parterOf(whole.slice(0, whole.indexOf('\n') < 0 ? undefined : whole.indexOf('\n')));
  const records: string[][] = [];
  let record: string[] = [];
  let value = '';
  let isQuoted = false;
  const endRecord = (): void => {
    record.push(value);
    if (record.length > 1 || value.trim() !== '') records.push(record);
    record = [];
    value = '';
  };
  for (let i = 0; i < whole.length; i += 1) {
    const letter = whole[i] ?? '';
    if (isQuoted) {
      if (letter !== '"') value += letter;
      else if (whole[i + 1] === '"') {
        value += '"';
        i += 1;
      } else isQuoted = false;
    } else if (letter === '"' && value.trim() === '') {
      value = '';
      isQuoted = true;
    } else if (letter === comma) {
      record.push(value);
      value = '';
    } else if (letter === '\n') endRecord();
    else value += letter;
  }
  endRecord();
  return records;
}

/** What parts the values of the first line: what occurs in it most often. */
function parterOf(line: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
