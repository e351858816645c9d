/** Advice that a design does not want to hear: `two-routes customer`, or `two-routes` alone for the model itself. */
import type { Muted } from '../design/design.ts';
import { isRuleName } from '../design/muted.ts';
import { printField, readOwnField } from './references.ts';
import type { Context } from './references.ts';
import { shown, Unreadable } from './unreadable.ts';

export const printMuted = ({ rule, field }: Muted, context: Context): string =>
  field === null ? rule : `${rule} ${printField({ field }, context)}`;

/** Reads what `printMuted` wrote. */
export function readMuted([rule = '', field]: readonly string[], context: Context): Muted {
  if (!isRuleName(rule)) throw new Unreadable(`${shown(rule)} is no rule`);
  if (field === undefined) return { rule, field: null };
  return { rule, field: readOwnField(field, 'mute', context) };
}
