import { words } from '../design/names.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';

/** What is offered first when two models are about to be connected. */
export interface Proposal {
  /** Whether the model the line started from holds the field. */
  readonly holder: 'from' | 'to';
  /** All three, the likeliest first. */
  readonly kinds: readonly RelationKind[];
  /** False when only one of the two can hold a field. */
  readonly canSwap: boolean;
}

interface Named {
  readonly name: string;
  /** True for a model that exists elsewhere: it can't be given a field. */
  readonly external: boolean;
}

// `UserProfile`, `OrderDetails`: a model whose name is another's with one of these adds to that one, and there is one each.
const additions =
  'profile information info details detail settings preferences address account metadata meta stats statistics extension'.split(
    ' ',
  );

// `Profile`, `ContactInformation`: whatever it is connected with, there is likely one each.
const parts = 'profile information info settings preferences metadata statistics'.split(' ');

const readsAsPart = (name: string): boolean => parts.includes(words(name).split(' ').at(-1) ?? '');

/** True when `name` says that it is a part of something, and `other` does not. */
const isPartBesides = (name: string, other: string): boolean =>
  extendsByName(name, other) || (readsAsPart(name) && !readsAsPart(other));

/** True when the name says that `name` adds to `base`: `UserProfile` to `User`. */
export function extendsByName(name: string, base: string): boolean {
  const rest = words(name).startsWith(`${words(base)} `)
    ? words(name).slice(words(base).length + 1)
    : '';
  return additions.includes(rest);
}

/**
 * Dragging from X to Y proposes that each X belongs to one Y, with the key on X. Names that say otherwise, and models that
 * can't be given a field, change it.
 */
export function propose(from: Named, to: Named): Proposal {
  const self = from === to;
  const canSwap = !self && !from.external && !to.external;
  const oneToOne = ['oneToOne', 'oneToMany', 'manyToMany'] as const;
  const usual = ['oneToMany', 'oneToOne', 'manyToMany'] as const;
  if (from.external)
    return { holder: 'to', kinds: isPartBesides(to.name, from.name) ? oneToOne : usual, canSwap };
  if (isPartBesides(from.name, to.name)) return { holder: 'from', kinds: oneToOne, canSwap };
  if (isPartBesides(to.name, from.name) && !to.external)
    return { holder: 'to', kinds: oneToOne, canSwap };
  return { holder: 'from', kinds: usual, canSwap };
}
