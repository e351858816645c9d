/** The choices of a field: a list of pairs, or an enumeration class by its `choices`, wherever they stand. */
import type { Choice, Choices } from '../../fieldTypes/values.ts';
import type { Expression } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import type { Known, Scope } from './scope.ts';
import { enumerationBase, evaluate, meaningOf } from './scope.ts';

export interface ReadChoices {
  readonly choices: Choices;
  /** The enumeration class they come from. */
  readonly from?: { readonly statement: ClassInFile; readonly module: Module };
}

/** `STATUS`, `Status.choices`, `Status` or the list itself; null for what is not known without running it. */
export function readChoices(expression: Expression, scope: Scope): ReadChoices | null {
  const from = enumerationIn(expression, scope);
  if (from) {
    const members = membersOf(from.statement, {
      ...scope,
      module: from.module,
      within: from.statement,
    });
    if (!members) return null;
    return {
      choices: { choices: members.map(({ choice }) => choice), name: from.statement.name },
      from,
    };
  }
  const known = evaluate(expression, scope);
  const choices = known?.kind === 'list' ? listed(known.items) : null;
  return choices ? { choices: { choices } } : null;
}

/** The list of pairs that an expression is or leads to, where one literal holds all of it. */
export function choiceListAt(
  expression: Expression,
  scope: Scope,
  steps = 0,
): { readonly items: readonly Expression[]; readonly module: Module } | null {
  if (expression.kind === 'list' || expression.kind === 'tuple') {
    const isWhole = expression.items.every(({ kind }) => kind === 'tuple' || kind === 'list');
    return isWhole ? { items: expression.items, module: scope.module } : null;
  }
  const meaning = meaningOf(expression, scope);
  if (meaning.kind !== 'value' || steps > 20) return null;
  const { module, value, within } = meaning;
  return choiceListAt(value, { ...scope, module, within }, steps + 1);
}

/** The enumeration class that an expression is, or whose `choices` it is. */
function enumerationIn(
  expression: Expression,
  scope: Scope,
): { statement: ClassInFile; module: Module } | null {
  if (expression.kind !== 'name') return null;
  const isAttribute = expression.parts.at(-1) === 'choices' && expression.parts.length > 1;
  const parts = isAttribute ? expression.parts.slice(0, -1) : expression.parts;
  const meaning = meaningOf({ ...expression, parts }, scope);
  if (meaning.kind !== 'class') return null;
  const { statement, module } = meaning;
  const base = enumerationBase(statement, { ...scope, module, within: undefined });
  return base === 'TextChoices' || base === 'IntegerChoices' ? { statement, module } : null;
}

export interface Member {
  readonly name: string;
  readonly choice: Choice;
}

/** The members of an enumeration; null where one can't be told. */
export function membersOf(statement: ClassInFile, scope: Scope): readonly Member[] | null {
  const members: Member[] = [];
  for (const one of statement.body.statements) {
    if (one.kind === 'function' || one.kind === 'pass' || one.kind === 'expression') continue;
    if (one.kind !== 'assign' || one.isUpdate) return null;
    const [target] = one.targets;
    const name = target?.kind === 'name' && target.parts.length === 1 ? target.parts[0] : undefined;
    if (name === undefined || name === '__empty__' || one.targets.length > 1) return null;
    const parts = one.value.kind === 'tuple' ? one.value.items : [one.value];
    const [first, second, ...more] = parts.map((part) => evaluate(part, scope));
    const value = storable(first);
    if (value === null || more.length > 0) return null;
    if (second === undefined) {
      members.push({ name, choice: { value, label: titleOf(name), member: name } });
    } else {
      if (second?.kind !== 'text') return null;
      members.push({ name, choice: { value, ...labelled(second), member: name } });
    }
  }
  return members.length > 0 ? members : null;
}

/** Whether a class holds nothing but members, so that all of it is said by its choices. */
export const isPlainEnumeration = ({ body, decorators, bases }: ClassInFile): boolean =>
  decorators.length === 0 &&
  bases.length === 1 &&
  body.statements.every(({ kind }) => kind === 'assign' || kind === 'pass');

/** `IN_STOCK` → `In Stock`, as `enum` of Django labels a member that has none (ChoicesType.__new__). */
const titleOf = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .toLowerCase()
    .replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const storable = (known: Known | null | undefined): string | number | null => {
  if (known?.kind === 'text' && !known.translated) return known.value;
  return known?.kind === 'plain' && typeof known.value === 'number' ? known.value : null;
};

const labelled = ({
  value,
  translated,
}: Extract<Known, { kind: 'text' }>): Pick<Choice, 'label' | 'translated'> => ({
  label: value,
  ...(translated ? { translated } : {}),
});

/** `[("a", "A"), ("Others", [("b", "B")])]` */
function listed(items: readonly Known[]): readonly Choice[] | null {
  const choices: Choice[] = [];
  for (const item of items) {
    if (item.kind !== 'list' || item.items.length !== 2) return null;
    const [first, second] = item.items;
    if (second?.kind === 'list') {
      const inside = first?.kind === 'text' ? listed(second.items) : null;
      if (!inside || first?.kind !== 'text' || inside.some(({ group }) => group !== undefined))
        return null;
      // A heading is translated with what stands under it.
      if (inside.some(({ translated = false }) => translated !== first.translated)) return null;
      choices.push(...inside.map((choice) => ({ ...choice, group: first.value })));
      continue;
    }
    const value = storable(first);
    if (value === null || second?.kind !== 'text') return null;
    choices.push({ value, ...labelled(second) });
  }
  return choices;
}
