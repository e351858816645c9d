/** `class Meta` of a model. */
import { metaOptions } from '../../fieldTypes/metaOptions.ts';
import { sameValue } from '../../fieldTypes/values.ts';
import type { OptionValue, Options } from '../../fieldTypes/values.ts';
import type { Expression } from './expressions.ts';
import { sequenceOf } from './expressions.ts';
import { plainValue, textValue } from './fieldCall.ts';
import type { ClassInFile } from './module.ts';
import { running } from './module.ts';
import type { Names } from './names.ts';
import type { Scope } from './scope.ts';
import { evaluate } from './scope.ts';
import type { Statement } from './statements.ts';

/** An option as it stands in `Meta`. */
export interface GivenOption {
  readonly name: string;
  readonly value: Expression;
  readonly statement: Statement;
}

/** The assignments of a `Meta`, the last of each name. */
export function givenInMeta(meta: ClassInFile): readonly GivenOption[] {
  const found = new Map<string, GivenOption>();
  for (const statement of running(meta.body)) {
    if (statement.kind !== 'assign' || statement.isUpdate) continue;
    for (const target of statement.targets) {
      const [name, ...more] = target.kind === 'name' ? target.parts : [];
      if (name !== undefined && more.length === 0)
        found.set(name, { name, value: statement.value, statement });
    }
  }
  return [...found.values()];
}

/** Reads the options; what the app's label says is told by the app. `inherits` as in a design: a default may be said again. */
export function readMeta(
  given: readonly GivenOption[],
  inherits: boolean,
  scope: Scope,
  names: Names,
): Options {
  const entries = given.flatMap(({ name, value }): [string, OptionValue][] => {
    if (name === 'app_label') return [];
    const read = metaValue(name, value, scope, names);
    const isUsual = sameValue(read, metaOptions[name]?.default);
    return isUsual && (!inherits || name === 'abstract') ? [] : [[name, read]];
  });
  return Object.fromEntries(entries);
}

function metaValue(name: string, value: Expression, scope: Scope, names: Names): OptionValue {
  const option = Object.hasOwn(metaOptions, name) ? metaOptions[name] : undefined;
  const code = (): OptionValue => ({ code: names.code(value, scope) });
  const known = evaluate(value, scope);
  switch (option?.kind) {
    case 'flag':
      return known?.kind === 'plain' && typeof known.value === 'boolean' ? known.value : code();
    case 'text':
      return textValue(known, option) ?? code();
    case 'field':
      return names.fieldNamed(value, scope, 'owner', {});
    case 'fields': {
      const items = value.kind === 'string' ? [value] : sequenceOf(value);
      return items ? items.map((item) => names.fieldNamed(item, scope, 'owner', {})) : code();
    }
    case 'fieldLists':
      return fieldLists(value, scope, names) ?? code();
    case undefined:
      return plainValue(value, scope, names);
    default:
      return code();
  }
}

/** `("a", "b")` and `(("a", "b"),)` are the same (`normalize_together` of Django). */
function fieldLists(value: Expression, scope: Scope, names: Names): OptionValue | null {
  const outer = sequenceOf(value);
  if (!outer) return null;
  const named = (items: readonly Expression[]): OptionValue =>
    items.map((item) => names.fieldNamed(item, scope, 'owner', {}));
  if (outer.length > 0 && outer.every(({ kind }) => kind === 'string')) return [named(outer)];
  const lists = outer.map(sequenceOf);
  return lists.every((list) => list !== null) ? lists.map(named) : null;
}
