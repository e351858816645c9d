/** What the members of an enumeration are called, in every language: what Django's `Choices` classes call them. */
import type { Choice } from '../fieldTypes/values.ts';
import { freeName, isUsableName } from './names.ts';

export interface Member {
  readonly name: string;
  readonly choice: Choice;
}

/** A member for each choice, in order; no two have one name. */
export function namedMembers(choices: readonly Choice[]): readonly Member[] {
  const taken: string[] = [];
  return choices.map((choice) => {
    const name = freeName(memberName(choice), taken);
    taken.push(name);
    return { name, choice };
  });
}

/** From the stored value (`in-progress` → `IN_PROGRESS`); from the label where the value says little (`S`, `1`). */
function memberName({ member, value, label }: Choice): string {
  const stored = typeof value === 'string' ? upperSnake(value) : '';
  const telling = stored.replaceAll('_', '').length > 2 ? stored : '';
  const candidates = [
    member ?? '',
    telling,
    upperSnake(label),
    stored,
    `VALUE_${upperSnake(String(value))}`,
  ];
  return candidates.find(isMemberName) ?? 'VALUE';
}

const upperSnake = (text: string): string =>
  text
    .slice(0, 60)
    .normalize('NFKC')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toUpperCase();

/** Names that enumerations of Python keep for themselves. */
const reserved = new Set(
  'name value label names values labels choices mro do_not_call_in_templates'.split(' '),
);

const isMemberName = (name: string): boolean =>
  isUsableName(name) && !name.startsWith('_') && !reserved.has(name);
