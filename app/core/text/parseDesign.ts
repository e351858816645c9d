import { emptyDesign } from '../design/design.ts';
import type { Design } from '../design/design.ts';
import { MAX_FIELDS, MAX_MODELS, MAX_PROBLEMS, readLines } from './readLines.ts';
import type { Problem } from './readLines.ts';
import { resolveDraft } from './resolveDraft.ts';

export type { Problem } from './readLines.ts';

/** The longest text that is read, in characters: far beyond any design that was ever drawn. A link holds less. */
export const MAX_TEXT = 4 * 1024 * 1024;

export type Parsed =
  | {
      readonly ok: true;
      readonly design: Design;
      /** What a person should know: what was kept without being understood. */
      readonly notes: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What could be read all the same, to show; never to save over the text it came from. */
      readonly design: Design;
    };

/** Whether the text of a design, as it is printed, is read again; what is larger must not be all that is kept of it. */
export const isReadAgain = ({ models }: Design, text: string): boolean =>
  text.length <= MAX_TEXT &&
  models.length <= MAX_MODELS &&
  models.every(({ fields }) => fields.length <= MAX_FIELDS);

/** Reads a design's text. Trusts nothing in it, never throws, and loses nothing without saying so. */
export function parse(text: string): Parsed {
  if (text.length > MAX_TEXT) {
    const reason = `The text is longer than ${MAX_TEXT.toLocaleString('en')} characters.`;
    return { ok: false, problems: [{ line: 1, reason }], design: emptyDesign() };
  }
  const { draft, problems } = readLines(text);
  const { design, notes, problems: unresolved } = resolveDraft(draft);
  const all = [...problems, ...unresolved]
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MAX_PROBLEMS);
  return all.length > 0 ? { ok: false, problems: all, design } : { ok: true, design, notes };
}
