/** `limit_choices_to` as lookups with their values: read from a dict or `Q(…)`, and written back as the same. */
import { joinCall, joinDict, splitCall, splitDict } from '../../../core/design/python/callText.ts';
import type { CallText } from '../../../core/design/python/callText.ts';
import { textLiteral, valueOfPython } from '../../../core/design/python/pieces.ts';
import { isCode } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';

export interface Condition {
  /** `category__name__startswith` */
  readonly lookup: string;
  /** As Python. */
  readonly value: string;
}

export interface Conditions {
  /** All of them must hold. */
  readonly rows: readonly Condition[];
  /** The `Q` they stand in; null for a dict. */
  readonly call: CallText | null;
}

/** The conditions; null of what can only be edited as text: `Q(…) | Q(…)`, a callable. */
export function conditionsIn(value: OptionValue | undefined): Conditions | null {
  if (value === undefined) return { rows: [], call: null };
  if (!isCode(value)) return null;
  const entries = splitDict(value.code);
  if (entries) {
    const rows = entries.map(({ key, text }) => ({ lookup: textOf(key), value: text }));
    return rows.every(isWhole) ? { rows, call: null } : null;
  }
  const call = splitCall(value.code);
  if (!call || call.called.split('.').at(-1) !== 'Q') return null;
  const rows = call.args.map(({ keyword, text }) => ({ lookup: keyword, value: text }));
  return rows.every(isWhole) ? { rows, call } : null;
}

const isWhole = (row: {
  readonly lookup: string | null;
  readonly value: string;
}): row is Condition => row.lookup !== null && !row.lookup.startsWith('_');

function textOf(code: string | null): string | null {
  const value = code === null ? null : valueOfPython(code);
  return typeof value === 'string' ? value : null;
}

const isKeyword = (name: string): boolean => /^[\p{ID_Start}][\p{ID_Continue}]*$/u.test(name);

/** The option that says so; a lookup that is no keyword of Python only goes into a dict. */
export function valueOf({ rows, call }: Conditions): OptionValue | undefined {
  if (rows.length === 0) return undefined;
  if (call && rows.every(({ lookup }) => isKeyword(lookup))) {
    const args = rows.map(({ lookup, value }) => ({ keyword: lookup, text: value }));
    return { code: joinCall({ ...call, args }) };
  }
  return {
    code: joinDict(rows.map(({ lookup, value }) => ({ key: textLiteral(lookup), text: value }))),
  };
}
