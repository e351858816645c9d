import type { FieldId } from '../fieldTypes/values.ts';
import type { Muted } from './design.ts';

/** The same mutes with each field under the id `to` gives it; those whose field has none are gone. */
export const redirectMuted = (
  muted: readonly Muted[],
  to: (field: FieldId) => FieldId | undefined,
): readonly Muted[] =>
  muted.flatMap((one): readonly Muted[] => {
    if (one.field === null) return [one];
    const field = to(one.field);
    if (field === undefined) return [];
    return field === one.field ? [one] : [{ rule: one.rule, field }];
  });

export const isSameMuted = (a: Muted, b: Muted): boolean =>
  a.rule === b.rule && a.field === b.field;

/** How a rule is called: `two-routes`. */
export const isRuleName = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
