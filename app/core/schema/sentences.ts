import { plural, words } from '../design/names.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import type { DescentKind } from './descent.ts';
import type { Range, ResolvedRelation } from './schema.ts';

/** A sentence in pieces, so that a view can set the models' names in bold. */
export type Sentence = readonly (string | { readonly name: string })[];

export const speak = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

/** "a" or "an" before a name, by its sound as far as spelling tells. */
export const article = (name: string): 'a' | 'an' =>
  /^(?!eu)[aeio]|^u(?!(ni|s[aeiou]|t[aeiou]|r[aeiou])|.$)/i.test(name) ? 'an' : 'a';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a sentence about a relation needs to know; a relation that is only proposed has it too. */
export interface Told {
  readonly kind: RelationKind;
  readonly owner: string;
  readonly target: string;
  readonly fieldName: string;
  readonly forward: Range;
  readonly reverse: Range;
}

/** "exactly one", "at most one", "any number of", "at least 2", "2 to 5". */
export function quantity({ min, max }: Range): string {
  if (min === max) return min === 1 ? 'exactly one' : `exactly ${min}`;
  if (max === Infinity) return min === 0 ? 'any number of' : `at least ${min === 1 ? 'one' : min}`;
  if (min === 0) return `at most ${max === 1 ? 'one' : max}`;
  return `${min} to ${max}`;
}

const counted = (name: string, { min, max }: Range): { name: string } => ({
  name: max === 1 || (max === Infinity && min === 1) ? name : plural(name),
});

/** Told from the owner: "Each Comment belongs to exactly one Post". */
export function forwardSentence(told: Told): Sentence {
  const { kind, owner, target, forward } = told;
  const asItself = asWhat(told, 'forward');
  if (kind === 'manyToMany') {
    return [
      'Each ',
      { name: owner },
      ` has ${quantity(forward)} `,
      counted(target, forward),
      asItself,
    ];
  }
  const verb = asItself
    ? forward.min === 0
      ? 'may have one other'
      : 'has'
    : forward.min === 0
      ? 'may belong to one'
      : 'belongs to';
  const number = forward.min === 0 ? '' : ` ${quantity(forward)}`;
  return ['Each ', { name: owner }, ` ${verb}${number} `, { name: target }, asItself];
}

/** Told from the target: "A Post has any number of Comments". */
export function reverseSentence(told: Told): Sentence {
  const { kind, owner, target, fieldName, reverse } = told;
  if (kind === 'manyToMany' && owner === target) {
    const among = ` is among the ${words(fieldName)} of ${quantity(reverse)} `;
    return [`${capital(article(target))} `, { name: target }, among, counted(owner, reverse)];
  }
  return [
    `${capital(article(target))} `,
    { name: target },
    ` has ${quantity(reverse)} `,
    counted(owner, reverse),
    asWhat(told, 'reverse'),
  ];
}

/**
 * What tells the two ends of a relation to the same model apart after "each Node has one Node": " as its parent", or
 * " whose parent it is"; empty between two models.
 */
export function asWhat(
  { kind, owner, target, fieldName }: Told,
  end: 'forward' | 'reverse',
): string {
  if (owner !== target) return '';
  if (end === 'forward') return ` as its ${words(fieldName)}`;
  return ` whose ${words(fieldName)} it is${kind === 'manyToMany' ? ' among' : ''}`;
}

/** Both ends as one plain text: "Each Comment belongs to exactly one Post; a Post has any number of Comments." */
export function relationSentence(told: Told): string {
  const reverse = speak(reverseSentence(told));
  return `${speak(forwardSentence(told))}; ${reverse.charAt(0).toLowerCase()}${reverse.slice(1)}.`;
}

/** What is told of a relation of the schema. */
export const toldOf = (relation: ResolvedRelation): Told => ({
  kind: relation.kind,
  owner: relation.owner.model.name,
  target: relation.target?.model.name ?? relation.targetName,
  fieldName: relation.field.name,
  forward: relation.forward,
  reverse: relation.reverse,
});

/** What would be told of a relation made by `connect` with no options. */
export const toldOfProposal = (
  kind: RelationKind,
  owner: string,
  target: string,
  fieldName: string,
): Told => ({
  kind,
  owner,
  target,
  fieldName,
  forward:
    kind === 'manyToMany' ? { min: 0, max: Infinity } : { min: owner === target ? 0 : 1, max: 1 },
  reverse: { min: 0, max: kind === 'oneToOne' ? 1 : Infinity },
});

/** What it means to have a base: "Each Restaurant is a Place: it shares its key". */
export function baseSentence(kind: DescentKind, model: string, base: string): Sentence {
  if (kind === 'rows')
    return [
      'Each ',
      { name: model },
      ` is ${article(base)} `,
      { name: base },
      ': it shares its key',
    ];
  if (kind === 'proxy')
    return [{ name: model }, ' is another class for the rows of ', { name: base }];
  return [{ name: model }, ' has the fields of ', { name: base }, ', in its own table'];
}
