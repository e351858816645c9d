/** Fields as lines of text: what one of them, or a list of them, makes of a design. */
import { addField, changeFieldType, setOptions } from '../../core/commands/fields.ts';
import type { Design } from '../../core/design/design.ts';
import { nextFieldId } from '../../core/design/ids.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import type { NewField } from '../../state/newField.ts';
import { targetNamed, withFieldAsRelation } from '../connect/making.ts';
import { askedBy, readTyped } from './quickField.ts';

/** The design with a field made what was typed after its name, or as it is and why that can't be. */
export function withTyped(
  design: Design,
  field: FieldId,
  line: string,
): { readonly design: Design; readonly refusal: string | null } {
  const typed = readTyped(line);
  const { type, options, target } = askedBy(typed);
  if (!typed.word) return { design, refusal: null };
  if (!type) return { design, refusal: `There is no field type called ${typed.word}.` };
  const { relation } = type;
  if (relation) {
    const to = target === null ? null : targetNamed(design, target);
    if (to) {
      return {
        design: withFieldAsRelation(design, field, relation, to, options),
        refusal: null,
      };
    }
    const refusal =
      target === null ? 'Which model? Type its name.' : `No model is called ${target}.`;
    return { design, refusal };
  }
  const changed = changeFieldType.run(design, { field, type: type.id });
  return { design: setOptions.run(changed, { field, options }), refusal: null };
}

/** The lines of a pasted text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The design with a field for each line, from a place among the model's fields on, and what was not understood. */
export function withLines(
  design: Design,
  { model, at }: NewField,
  lines: readonly string[],
): { readonly design: Design; readonly added: number; readonly refusals: readonly string[] } {
  const refusals: string[] = [];
  let next = design;
  let added = 0;
  for (const line of lines) {
    const { name } = readTyped(line);
    if (name === '') continue;
    const field = nextFieldId(next);
    const named = addField.run(next, { model, name, at: at + added });
    const typed = withTyped(named, field, line);
    if (typed.refusal !== null) refusals.push(typed.refusal);
    next = typed.design;
    added += 1;
  }
  return { design: next, added, refusals };
}
