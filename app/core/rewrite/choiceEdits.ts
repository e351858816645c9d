/** The choices of a field, changed where they stand: in an enumeration class, or in a list of pairs. */
import type { Field } from '../design/design.ts';
import { memberValue } from '../exporters/django/classBody.ts';
import { labelOf } from '../exporters/django/literals.ts';
import { namedMembers } from '../design/memberNames.ts';
import { string, text as word, tuple } from '../exporters/django/python/py.ts';
import type { Py } from '../exporters/django/python/py.ts';
import type { Choice } from '../fieldTypes/values.ts';
import { isChoices } from '../fieldTypes/values.ts';
import type { Expression, Span } from '../importers/python/expressions.ts';
import { argumentsByName } from '../importers/python/fieldCall.ts';
import type { Module } from '../importers/python/module.ts';
import type { FieldOrigin } from '../importers/python/origins.ts';
import { choiceListAt } from '../importers/python/choiceList.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './edits.ts';
import type { Manner } from './printed.ts';
import { inline } from './printed.ts';
import { quotedAs } from './words.ts';

/** One choice as it stands in a file. */
interface Item extends Span {
  readonly choice: Choice;
  readonly label: Expression | undefined;
  readonly value: Expression | undefined;
}

/** Edits by path; null where the choices are not written anywhere, or not any more, and the argument itself has to change. */
export function choiceEdits(
  before: Field,
  after: Field,
  origin: FieldOrigin,
  manner: Manner,
): ReadonlyMap<string, readonly Edit[]> | null {
  const [was, is] = [before.options['choices'], after.options['choices']];
  if (!isChoices(was) || !isChoices(is)) return null;
  if (JSON.stringify(was) === JSON.stringify(is)) return new Map();
  const found = origin.enumeration
    ? membersIn(origin.enumeration, was.choices)
    : pairsIn(before, origin, was.choices);
  if (!found || [...was.choices, ...is.choices].some(({ group }) => group !== undefined))
    return null;
  const { module, items, isList } = found;
  // An enumeration without members is none.
  if (!isList && is.choices.length === 0) return null;
  const matched = is.choices.map(
    (choice) =>
      items.find((item) => item.choice.value === choice.value) ??
      items.find(
        (item) =>
          item.choice.member !== undefined &&
          item.choice.member === choice.member &&
          !is.choices.some(({ value }) => value === item.choice.value),
      ),
  );
  const kept = matched.flatMap((item) => (item ? [items.indexOf(item)] : []));
  const members = namedMembers(is.choices);
  const lineOf = (choice: Choice, i: number): string => {
    const member = members[i];
    if (isList || !member) return inline(tuple([stored(choice), labelOf(choice)]), manner);
    return `${member.name} = ${inline(memberValue(member), manner)}`;
  };
  const isSorted = kept.every((at, i) => i === 0 || at > (kept[i - 1] ?? 0));
  if (kept.length === 0 || !isSorted) {
    const whole = anew(is.choices.map(lineOf), items, module.text, isList);
    return new Map([[module.path, [...baseEdits(origin, is.choices), whole]]]);
  }
  const edits: Edit[] = [...baseEdits(origin, is.choices)];
  for (const item of items)
    if (!matched.includes(item)) edits.push(removed(item, items, module.text, isList));
  let last: Item | undefined;
  is.choices.forEach((choice, i) => {
    const item = matched[i];
    if (item) {
      edits.push(...changed(item, choice, module.text, manner, isList));
      last = item;
      return;
    }
    edits.push(added(lineOf(choice, i), last, items, module.text, manner, isList));
  });
  return new Map([[module.path, edits]]);
}

/** `TextChoices` or `IntegerChoices`, as the values of all members are by now. */
function baseEdits({ enumeration }: FieldOrigin, choices: readonly Choice[]): readonly Edit[] {
  const base = enumeration?.statement.bases[0]?.value;
  if (!enumeration || base?.kind !== 'name') return [];
  const wanted = choices.every(({ value }) => typeof value === 'string') ? 'Text' : 'Integer';
  const written = enumeration.module.text.slice(base.from, base.to);
  const text = written.replace(/(Text|Integer)(?=Choices$)/, wanted);
  return text === written ? [] : [{ from: base.from, to: base.to, text }];
}

/** All of them written again, where their order is another. */
function anew(
  lines: readonly string[],
  items: readonly Item[],
  source: string,
  isList: boolean,
): Edit {
  const [first] = items;
  const last = items.at(-1);
  const from = first?.from ?? 0;
  const startsLine = source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
  const end = `${lineBreakOf(source)}${indentAt(from, source)}`;
  const between = startsLine ? `${isList ? ',' : ''}${end}` : ', ';
  return { from, to: last?.to ?? from, text: lines.join(between) };
}

const stored = ({ value }: Choice): Py =>
  typeof value === 'string' ? string(value) : word(String(value));

/** The members of an enumeration class. */
function membersIn(
  { module, statement }: NonNullable<FieldOrigin['enumeration']>,
  choices: readonly Choice[],
): { module: Module; items: readonly Item[]; isList: false } | null {
  const items = statement.body.statements.flatMap((one): readonly Item[] => {
    if (one.kind !== 'assign') return [];
    const [target] = one.targets;
    const name = target?.kind === 'name' ? target.parts[0] : undefined;
    const choice = choices.find(({ member }) => member === name);
    if (!choice) return [];
    const [value, label] = one.value.kind === 'tuple' ? one.value.items : [one.value];
    return [{ choice, value, label, from: one.from, to: one.to }];
  });
  return items.length === choices.length ? { module, items, isList: false } : null;
}

/** The pairs of a list, wherever the name of it leads. */
function pairsIn(
  field: Field,
  { call, scope }: FieldOrigin,
  choices: readonly Choice[],
): { module: Module; items: readonly Item[]; isList: true } | null {
  const argument = argumentsByName(field.type, call).get('choices');
  const found = argument && choiceListAt(argument.value, scope);
  if (!found || found.items.length !== choices.length) return null;
  const items = found.items.flatMap((pair, i): readonly Item[] => {
    const choice = choices[i];
    if ((pair.kind !== 'tuple' && pair.kind !== 'list') || !choice) return [];
    const [value, label] = pair.items;
    return [{ choice, value, label, from: pair.from, to: pair.to }];
  });
  return items.length === choices.length ? { module: found.module, items, isList: true } : null;
}

function changed(
  item: Item,
  choice: Choice,
  source: string,
  manner: Manner,
  isList: boolean,
): readonly Edit[] {
  const edits: Edit[] = [];
  const { value, label } = item;
  if (item.choice.value !== choice.value && value) {
    edits.push(literal(value, inline(stored(choice), manner), source));
  }
  const isSame = item.choice.label === choice.label && item.choice.translated === choice.translated;
  if (isSame) return edits;
  const wanted = inline(labelOf(choice), manner);
  if (label) {
    const inner = label.kind === 'call' ? label.args[0]?.value : undefined;
    if (inner && choice.translated)
      edits.push(literal(inner, inline(string(choice.label), manner), source));
    else edits.push(literal(label, wanted, source));
  } else if (value && !isList) edits.push({ from: value.to, to: value.to, text: `, ${wanted}` });
  return edits;
}

const literal = ({ from, to }: Span, wanted: string, source: string): Edit => ({
  from,
  to,
  text: quotedAs(source.slice(from, to), wanted),
});

function removed(item: Item, items: readonly Item[], source: string, isList: boolean): Edit {
  const start = source.lastIndexOf('\n', item.from - 1) + 1;
  const found = source.indexOf('\n', item.to);
  const end = found < 0 ? source.length : found;
  const behind = source.slice(item.to, end);
  const isAlone = source.slice(start, item.from).trim() === '' && /^\s*,?\s*(#.*)?$/.test(behind);
  if (isAlone || !isList) return { from: start, to: Math.min(source.length, end + 1), text: '' };
  const next = items[items.indexOf(item) + 1];
  if (next) return { from: item.from, to: next.from, text: '' };
  const before = items[items.indexOf(item) - 1];
  return { from: before?.to ?? item.from, to: item.to, text: '' };
}

function added(
  line: string,
  last: Item | undefined,
  items: readonly Item[],
  source: string,
  { lineBreak }: Manner,
  isList: boolean,
): Edit {
  const [first] = items;
  const at = last ?? first;
  if (!at) return { from: 0, to: 0, text: '' };
  const startsLine = source.slice(source.lastIndexOf('\n', at.from - 1) + 1, at.from).trim() === '';
  const indent = indentAt(at.from, source);
  const comma = isList ? ',' : '';
  if (!last) {
    const text = startsLine ? `${line}${comma}${lineBreak}${indent}` : `${line}, `;
    return { from: at.from, to: at.from, text };
  }
  if (!startsLine) return { from: at.to, to: at.to, text: `, ${line}` };
  const behind = isList ? (/^\s*,/.exec(source.slice(at.to))?.[0].length ?? 0) : 0;
  const end = lineEndOf(source, at.to + behind);
  if (isList && behind === 0) {
    return { from: at.to, to: at.to, text: `,${lineBreak}${indent}${line}` };
  }
  return { from: end, to: end, text: `${lineBreak}${indent}${line}${comma}` };
}

/** The end of a line before its break. */
function lineEndOf(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  const end = found < 0 ? source.length : found;
  return source[end - 1] === '\r' ? end - 1 : end;
}
