/** Where an expression stands, and what it comes to there. */
import type { NumberLiteral } from '../../fieldTypes/values.ts';
import type { Expression } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import type { Meaning, Project } from './project.ts';

export interface Scope {
  readonly project: Project;
  readonly module: Module;
  /** The class in whose body it stands. */
  readonly within: ClassInFile | undefined;
}

/** A value that the files themselves tell; anything else takes running them. */
export type Known =
  | { readonly kind: 'text'; readonly value: string; readonly translated: boolean }
  | { readonly kind: 'plain'; readonly value: number | boolean | null | NumberLiteral }
  | { readonly kind: 'list'; readonly items: readonly Known[]; readonly isTuple: boolean };

export const meaningOf = (expression: Expression, { project, module, within }: Scope): Meaning =>
  expression.kind === 'name'
    ? project.meaning(expression.parts, module, within, expression.from)
    : { kind: 'unknown' };

/** The dotted path of something that is not among the files: `django.db.models.CharField`. */
export function outsidePath(expression: Expression, scope: Scope): string | undefined {
  const meaning = meaningOf(expression, scope);
  return meaning.kind === 'outside' ? meaning.path : undefined;
}

/** The functions that translate when a text is shown; Django before 4.0 had them with a `u`. */
const translating = new Set(
  ['gettext_lazy', 'gettext', 'ugettext_lazy', 'ugettext'].map(
    (name) => `django.utils.translation.${name}`,
  ),
);

const MAX_STEPS = 30;

/** What an expression comes to where it is made of literals and of names the files give them; null for others. */
export function evaluate(expression: Expression, scope: Scope, steps = 0): Known | null {
  if (steps > MAX_STEPS) return null;
  switch (expression.kind) {
    case 'string':
      return expression.value === null
        ? null
        : { kind: 'text', value: expression.value, translated: false };
    case 'number':
      return { kind: 'plain', value: numberOf(expression.text) };
    case 'constant':
      return { kind: 'plain', value: expression.value };
    case 'minus':
      return negative(evaluate(expression.of, scope, steps + 1));
    case 'list':
    case 'tuple': {
      const items = expression.items.flatMap((item): readonly (Known | null)[] => {
        if (item.kind !== 'spread') return [evaluate(item, scope, steps + 1)];
        const inside = evaluate(item.of, scope, steps + 1);
        return inside?.kind === 'list' ? inside.items : [null];
      });
      return items.every((item) => item !== null)
        ? { kind: 'list', items, isTuple: expression.kind === 'tuple' }
        : null;
    }
    case 'sum': {
      const left = evaluate(expression.left, scope, steps + 1);
      const right = evaluate(expression.right, scope, steps + 1);
      return left?.kind === 'list' && right?.kind === 'list' && left.isTuple === right.isTuple
        ? { ...left, items: [...left.items, ...right.items] }
        : null;
    }
    case 'call': {
      const [first, ...more] = expression.args;
      if (!first || first.keyword !== null || more.length > 0) return null;
      if (!translating.has(outsidePath(expression.callee, scope) ?? '')) return null;
      const text = evaluate(first.value, scope, steps + 1);
      return text?.kind === 'text' ? { ...text, translated: true } : null;
    }
    case 'name':
      return named(expression, scope, steps);
    default:
      return null;
  }
}

/** A constant of the class, the file or another file; a member of an enumeration is what it stores. */
function named(
  expression: Extract<Expression, { kind: 'name' }>,
  scope: Scope,
  steps: number,
): Known | null {
  const { project, module, within } = scope;
  const { parts } = expression;
  const last = parts.at(-1);
  const meaning = project.meaning(parts, module, within, expression.from);
  if (meaning.kind === 'unknown' && last === 'value' && parts.length > 1) {
    return named({ ...expression, parts: parts.slice(0, -1) }, scope, steps + 1);
  }
  if (meaning.kind !== 'value' || meaning.value === expression) return null;
  const { value } = meaning;
  const there: Scope = { project, module: meaning.module, within: meaning.within };
  const isMember = meaning.within !== undefined && enumerationBase(meaning.within, there) !== null;
  const stored = isMember && value.kind === 'tuple' ? value.items[0] : value;
  return stored ? evaluate(stored, there, steps + 1) : null;
}

export type EnumerationBase = 'TextChoices' | 'IntegerChoices' | 'other';

/** What kind of enumeration a class is; null for one that is none. */
export function enumerationBase(statement: ClassInFile, scope: Scope): EnumerationBase | null {
  const paths = statement.bases.map(({ value }) =>
    outsidePath(value, { ...scope, within: undefined }),
  );
  if (paths.some((path) => path === 'django.db.models.TextChoices')) return 'TextChoices';
  if (paths.some((path) => path === 'django.db.models.IntegerChoices')) return 'IntegerChoices';
  return paths.some((path) => path !== undefined && otherEnumerations.has(path)) ? 'other' : null;
}

const otherEnumerations = new Set(
  'django.db.models.Choices enum.Enum enum.StrEnum enum.IntEnum django.db.models.enums.TextChoices'.split(
    ' ',
  ),
);

function negative(known: Known | null): Known | null {
  if (known?.kind !== 'plain') return null;
  const { value } = known;
  if (typeof value === 'number') return { kind: 'plain', value: -value };
  if (typeof value !== 'object' || value === null) return null;
  return { kind: 'plain', value: { number: `-${value.number}` } };
}

/** A numeral, as a number where JavaScript writes it the same way. */
function numberOf(text: string): number | NumberLiteral {
  const digits = text.replaceAll('_', '');
  return String(Number(digits)) === digits && Number.isFinite(Number(digits))
    ? Number(digits)
    : { number: text };
}
