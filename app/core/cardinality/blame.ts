import { decide } from './decide.ts';
import type { Contradiction, Decision } from './decide.ts';
import type { Network } from './network.ts';

/** One thing a contradiction rests on: a link, or the least or most things of a class. */
export type Part =
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'min' | 'max'; readonly id: string };

/** A contradiction that is gone as soon as any one of its parts is. */
export interface Blame {
  readonly parts: readonly Part[];
  /** The contradiction of just these parts. */
  readonly because: Contradiction;
}

/**
 * A smallest set of parts that contradict each other: none can be left out. Null when `need` is possible, or not decided.
 * By deletion, after the certificate has told where to look, so one decision a part of the certificate.
 */
export function blame(network: Network, need: readonly string[]): Blame | null {
  const decision = decide(network, need);
  if (decision.possible !== false) return null;
  const isNo = (parts: readonly Part[]): boolean => isRefuted(decide(only(network, parts), need));
  const named = partsOf(decision.because, network);
  let parts = isNo(named) ? named : allParts(network);
  for (const part of parts) {
    const rest = parts.filter((one) => one !== part);
    if (isNo(rest)) parts = rest;
  }
  const small = decide(only(network, parts), need);
  return { parts, because: isRefuted(small) ? small.because : decision.because };
}

/**
 * Those parts whose removal mends the whole network; none when there is another contradiction beside this one. One decision
 * of the network a part.
 */
export function necessaryParts(
  network: Network,
  need: readonly string[],
  { parts }: Blame,
): readonly Part[] {
  const all = allParts(network);
  const without = (part: Part): readonly Part[] => all.filter((one) => !isSamePart(one, part));
  return parts.filter((part) => !isRefuted(decide(only(network, without(part)), need)));
}

/** Whether there is proof that no population is possible. */
export const isRefuted = (decision: Decision): decision is Decision & { possible: false } =>
  decision.possible === false;

const isSamePart = (a: Part, b: Part): boolean => a.kind === b.kind && a.id === b.id;

/** The parts a contradiction mentions, and the bounds of classes it begins with. */
function partsOf(because: Contradiction, { classes }: Network): readonly Part[] {
  const edges =
    because.kind === 'cycle'
      ? because.edges
      : because.kind === 'local'
        ? [because.edge]
        : because.steps.map(({ edge }) => edge);
  const links = [...new Set(edges.map(({ link }) => link.id))];
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  if (because.kind === 'bound') touched.add(because.of);
  return [
    ...links.map((id): Part => ({ kind: 'link', id })),
    ...classes.filter(({ id }) => touched.has(id)).flatMap(boundsOf),
  ];
}

const boundsOf = ({ id, rows }: Network['classes'][number]): readonly Part[] => [
  ...(rows.min > 0 ? [{ kind: 'min', id } as const] : []),
  ...(Number.isFinite(rows.max) ? [{ kind: 'max', id } as const] : []),
];

const allParts = ({ classes, links }: Network): readonly Part[] => [
  ...links.map(({ id }): Part => ({ kind: 'link', id })),
  ...classes.flatMap(boundsOf),
];

/** The network with nothing in it but these parts, and every class. */
export function only({ classes, links }: Network, parts: readonly Part[]): Network {
  const has = (kind: Part['kind']) =>
    new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id));
  const [kept, mins, maxes] = [has('link'), has('min'), has('max')];
  return {
    classes: classes.map(({ id, rows }) => ({
      id,
      rows: { min: mins.has(id) ? rows.min : 0, max: maxes.has(id) ? rows.max : Infinity },
    })),
    links: links.filter(({ id }) => kept.has(id)),
  };
}
