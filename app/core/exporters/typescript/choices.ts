import type { Choice } from '../../fieldTypes/values.ts';
import { isChoices } from '../../fieldTypes/values.ts';
import type { ResolvedField } from '../../schema/schema.ts';
import { literal } from './literals.ts';

/** The choices of a field that TypeScript can list, each value once; empty when there are none or they are Python code. */
export function choicesOf(field: ResolvedField): readonly Choice[] {
  const given = field.options['choices'];
  // JSON gives the number of such a choice and takes its text: no one union is both.
  if (field.type?.value === 'decimal') return [];
  if (!isChoices(given) || field.type?.relation !== undefined) return [];
  const seen = new Set<string>();
  const listed = given.choices.filter(({ value }) => {
    const text = literal(value);
    if (text === undefined || seen.has(String(value))) return false;
    seen.add(String(value));
    return true;
  });
  // A union that leaves a value out would be wrong.
  return given.choices.every(({ value }) => literal(value) !== undefined) ? listed : [];
}
