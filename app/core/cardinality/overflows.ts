import type { Schema } from '../schema/schema.ts';
import { blame, isRefuted, only } from './blame.ts';
import type { Part } from './blame.ts';
import { contradictionsOf } from './contradictions.ts';
import { decide } from './decide.ts';
import type { Contradiction } from './decide.ts';
import { fromSchema } from './fromSchema.ts';
import { isForward } from './network.ts';
import type { Class, HalfEdge, Network } from './network.ts';
import { victimsIn } from './victims.ts';

/** More things of a class than there may be, and what that rests on: none of its parts can be left out. */
export interface Overflow {
  readonly because: Contradiction & { readonly kind: 'bound' };
  readonly parts: readonly Part[];
  /** The network of these parts alone. */
  readonly network: Network;
  /** Classes that can have no thing because of it; of no use where `isWhole`. */
  readonly dead: readonly string[];
  /** Classes that need some of those, each with the half-edge by which it does. */
  readonly victims: ReadonlyMap<string, HalfEdge>;
  /** True when not even data without any of these classes meets the parts: some of them must have things. */
  readonly isWhole: boolean;
}

/**
 * Every argument that leads above a most, by one smallest set of parts each. A cause is told once: of arguments above the
 * same most that begin with the same link the first stands for all, and what goes on beside it is found once it is mended.
 */
export function overflowsOf(given: Network): readonly Overflow[] {
  const found: Overflow[] = [];
  const victimsOf = victimsIn(given);
  let network = given;
  for (let of = firstOver(network); of !== null; of = firstOver(network)) {
    let left = onlyLimited(network, of);
    for (let next = argumentIn(left); next; next = argumentIn(left)) {
      const { because, parts } = next;
      const told = consequences(network, parts);
      const victims = told.isWhole ? none : victimsOf(told.dead, new Set(told.dead));
      found.push({ because, parts, ...told, victims });
      left = withoutBeginning(left, because);
    }
    network = unlimited(network, of);
  }
  return found;
}

const idsOf = ({ classes }: Network): readonly string[] => classes.map(({ id }) => id);

/** A class that would need more things than it may have, when all classes are to have some. */
function firstOver(network: Network): string | null {
  if (!network.classes.some(({ rows }) => Number.isFinite(rows.max))) return null;
  const decision = decide(network, idsOf(network));
  return isRefuted(decision) && decision.because.kind === 'bound' ? decision.because.of : null;
}

/** An argument that leads above a most, by a smallest set of parts. */
function argumentIn(network: Network): Pick<Overflow, 'because' | 'parts'> | null {
  const blamed = blame(network, idsOf(network));
  if (blamed?.because.kind !== 'bound') return null;
  return { because: blamed.because, parts: blamed.parts };
}

/** The network without the link an argument begins with; without the most, where a single thing is above it. */
function withoutBeginning(
  { classes, links }: Network,
  { of, steps }: Overflow['because'],
): Network {
  const [first] = steps;
  if (first) return { classes, links: links.filter(({ id }) => id !== first.edge.link.id) };
  return unlimited({ classes, links }, of);
}

const none: ReadonlyMap<string, HalfEdge> = new Map();

function consequences(
  network: Network,
  parts: readonly Part[],
): Pick<Overflow, 'network' | 'dead' | 'isWhole'> {
  const small = only(network, parts);
  const touched = new Set([
    ...small.links.flatMap(({ a, b }) => [a, b]),
    ...parts.flatMap(({ kind, id }) => (kind === 'link' ? [] : [id])),
  ]);
  return {
    network: small,
    dead: [...touched].filter((id) => isRefuted(decide(small, [id]))),
    isWhole: isRefuted(decide(small, [])),
  };
}

const unlimited = (network: Network, of: string): Network =>
  withRows(network, (id) => (id === of ? { max: Infinity } : {}));

const onlyLimited = (network: Network, of: string): Network =>
  withRows(network, (id) => (id === of ? {} : { max: Infinity }));

const known = new WeakMap<Network, readonly Overflow[]>();

/** The same for what a schema draws, leaving out the models that can hold no row however many others there are. */
export function overflowsIn(schema: Schema): readonly Overflow[] {
  const { network } = fromSchema(schema);
  let found = known.get(network);
  if (!found) {
    const dead = new Set(
      contradictionsOf(schema).flatMap(({ blamed, victims }) => [...blamed, ...victims.keys()]),
    );
    found = overflowsOf({
      classes: network.classes.filter(({ id }) => !dead.has(id)),
      links: network.links.filter(({ a, b }) => !dead.has(a) && !dead.has(b)),
    });
    known.set(network, found);
  }
  return found;
}

/** A change of one number of an overflow after which it is gone: the nearest such number. */
export type Mend =
  | { readonly kind: 'most' | 'least'; readonly of: string; readonly rows: number }
  | { readonly kind: 'cap' | 'lo'; readonly edge: HalfEdge; readonly count: number };

/** The changes of one number that mend it: a greater most, a smaller least, then each edge of the argument. */
export function mendsOf({ because, network }: Overflow): readonly Mend[] {
  const { of, steps } = because;
  const need = idsOf(network);
  const holds = (changed: Network): boolean => !isRefuted(decide(changed, need));
  const start = network.classes.find(({ id }) => id === steps[0]?.edge.from);
  const mends: Mend[] = [];
  const most = nearest(Number(because.most), Number(because.atLeast), (rows) =>
    holds(withRowsOf(network, of, { max: rows })),
  );
  if (most !== null) mends.push({ kind: 'most', of, rows: most });
  if (start && start.rows.min > 1) {
    const least = nearest(start.rows.min, 0, (rows) =>
      holds(withRowsOf(network, start.id, { min: rows })),
    );
    if (least !== null) mends.push({ kind: 'least', of: start.id, rows: least });
  }
  for (const { edge } of steps) {
    const given = Number(because.atLeast) * edge.lo + 1;
    const cap = Number.isFinite(edge.cap)
      ? nearest(edge.cap, given, (count) => holds(withNumber(network, edge, 'cap', count)))
      : null;
    if (cap !== null) mends.push({ kind: 'cap', edge, count: cap });
  }
  for (const { edge } of steps) {
    const lo = nearest(edge.lo, 0, (count) => holds(withNumber(network, edge, 'lo', count)));
    if (lo !== null) mends.push({ kind: 'lo', edge, count: lo });
  }
  return mends;
}

/** The whole number nearest to `from`, on the way to `to`, from which on all hold; null where not even `to` does. */
function nearest(from: number, to: number, holds: (count: number) => boolean): number | null {
  if (!Number.isSafeInteger(to) || from === to || !holds(to)) return null;
  let [wrong, right] = [from, to];
  while (Math.abs(right - wrong) > 1) {
    const middle = Math.trunc((wrong + right) / 2);
    if (holds(middle)) right = middle;
    else wrong = middle;
  }
  return right;
}

const withRowsOf = (network: Network, of: string, rows: Partial<Class['rows']>): Network =>
  withRows(network, (id) => (id === of ? rows : {}));

const withRows = (
  { classes, links }: Network,
  changed: (id: string) => Partial<Class['rows']>,
): Network => ({
  links,
  classes: classes.map(({ id, rows }) => ({ id, rows: { ...rows, ...changed(id) } })),
});

function withNumber(
  { classes, links }: Network,
  edge: HalfEdge,
  number: 'cap' | 'lo',
  count: number,
): Network {
  return {
    classes,
    links: links.map((link) => {
      if (link.id !== edge.link.id) return link;
      const end = isForward(edge) === (number === 'lo') ? 'perA' : 'perB';
      const before = link[end];
      const after = number === 'lo' ? { ...before, min: count } : { min: before.min, max: count };
      return { ...link, [end]: after };
    }),
  };
}
