import type { Field } from '../../design/design.ts';
import { namedMembers } from '../../design/memberNames.ts';
import type { Member } from '../../design/memberNames.ts';
import { freeName, isUsableName, pascalCase } from '../../design/names.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { Choice, Choices, OptionValue } from '../../fieldTypes/values.ts';
import { isChoices, isNumberLiteral, sameEnumeration } from '../../fieldTypes/values.ts';

/** The enumeration class that the choices of a field become. */
export interface ChoicesClass {
  readonly name: string;
  readonly base: 'TextChoices' | 'IntegerChoices';
  readonly members: readonly Member[];
}

/** A field and what its values are. */
export interface ChoosingField {
  readonly field: Field;
  readonly value: ValueKind;
}

/** Names that mean something else in a class body or in `models.py`. */
const kept = ['Meta', 'DoesNotExist', 'MultipleObjectsReturned', 'models'];

/**
 * Names the enumeration class of each field of a model; fields with the same choices under one name share a class. Those
 * in `above` have one that stands above the models.
 */
export function choicesClasses(
  fields: readonly ChoosingField[],
  taken: Iterable<string>,
  above: ReadonlyMap<Field, ChoicesClass> = new Map(),
): ReadonlyMap<Field, ChoicesClass> {
  const found = new Map<Field, ChoicesClass>();
  const shared: { choices: Choices; made: ChoicesClass }[] = [];
  const outer = fields.flatMap(({ field }) => above.get(field)?.name ?? []);
  const used = new Set([...taken, ...outer, ...kept]);
  for (const { field, value } of fields) {
    const choices = field.options['choices'];
    if (above.has(field)) continue;
    if (!isChoices(choices)) continue;
    const base = enumerationFor(choices, value);
    if (!base) continue;
    const same = shared.find((one) => sameEnumeration(one.choices, choices));
    if (same) {
      found.set(field, same.made);
      continue;
    }
    const made: ChoicesClass = {
      name: className(choices, field, used),
      base,
      members: namedMembers(choices.choices),
    };
    used.add(made.name);
    shared.push({ choices, made });
    found.set(field, made);
  }
  return found;
}

/**
 * The enumeration classes that stand above the models of a file: fields of several of them have the same choices under
 * one name. `taken` are the names of the file.
 */
export function sharedClasses(
  models: readonly {
    readonly fields: readonly ChoosingField[];
    readonly names: readonly string[];
  }[],
  taken: Iterable<string>,
): ReadonlyMap<Field, ChoicesClass> {
  const found = new Map<Field, ChoicesClass>();
  const used = new Set([...taken, ...kept]);
  const groups: { choices: Choices; base: ChoicesClass['base']; of: Map<Field, number> }[] = [];
  for (const [i, { fields }] of models.entries()) {
    for (const { field, value } of fields) {
      const choices = field.options['choices'];
      if (!isChoices(choices) || choices.name === undefined) continue;
      const base = enumerationFor(choices, value);
      if (!base) continue;
      const group = groups.find(
        (one) => one.base === base && sameEnumeration(one.choices, choices),
      );
      if (group) group.of.set(field, i);
      else groups.push({ choices, base, of: new Map([[field, i]]) });
    }
  }
  for (const { choices, base, of } of groups) {
    const sharing = new Set(of.values());
    const [first] = of.keys();
    if (sharing.size < 2 || !first) continue;
    const inside = [...sharing].flatMap((i) => models[i]?.names ?? []);
    const name = className(choices, first, new Set([...used, ...inside]));
    used.add(name);
    const made = { name, base, members: namedMembers(choices.choices) };
    for (const field of of.keys()) found.set(field, made);
  }
  return found;
}

/** Enumerations hold texts or whole numbers of one kind, each once, without headings; else choices are written as a list. */
function enumerationFor({ choices }: Choices, kind: ValueKind): ChoicesClass['base'] | null {
  const values = choices.map((choice) => choice.value);
  if (choices.some(({ group }) => group !== undefined)) return null;
  if (values.length === 0 || new Set(values).size < values.length) return null;
  if (kind === 'text' && values.every((value) => typeof value === 'string')) return 'TextChoices';
  const isWhole = kind === 'integer' || kind === 'bigInteger';
  return isWhole && values.every((value) => Number.isSafeInteger(value)) ? 'IntegerChoices' : null;
}

function className(choices: Choices, field: Field, used: ReadonlySet<string>): string {
  const wanted = [choices.name ?? '', pascalCase(field.name)].find(isClassName) ?? 'Choice';
  return used.has(wanted) ? freeName(`${wanted}Choices`, used) : wanted;
}

/** Runs of choices under one heading; undefined for those under none. */
export function groupsOf(
  choices: readonly Choice[],
): readonly { readonly group: string | undefined; readonly choices: readonly Choice[] }[] {
  const groups: { group: string | undefined; choices: Choice[] }[] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last && last.group === choice.group) last.choices.push(choice);
    else groups.push({ group: choice.group, choices: [choice] });
  }
  return groups;
}

const isClassName = (name: string): boolean => isUsableName(name) && /^\p{L}/u.test(name);

/** The member of the class that stands for this value. */
export const memberFor = (made: ChoicesClass, value: OptionValue): string | undefined =>
  made.members.find(({ choice }) => sameMember(choice.value, value))?.name;

const sameMember = (stored: string | number, value: OptionValue): boolean =>
  stored === value || (isNumberLiteral(value) && String(stored) === value.number);
