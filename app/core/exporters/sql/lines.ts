import type { FieldId } from '../../fieldTypes/values.ts';

/** A line of SQL, or of a comment, and the field it was made from if it was one. */
export interface Line {
  readonly text: string;
  readonly field: FieldId | null;
}

/** Lines that end in one semicolon, with the comments above them. */
export type Statement = readonly Line[];

export const line = (text: string, field: FieldId | null = null): Line => ({ text, field });

// What ends a line would end the comment, and the rest would count as SQL.
const breaks = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** A comment of one line, whatever the text holds. */
export const comment = (text: string, field: FieldId | null = null, indent = ''): Line =>
  line(`${indent}-- ${text.replaceAll(breaks, ' ').trim()}`, field);

export const INDENT = '    ';
