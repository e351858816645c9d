import type { Schema } from '../schema/schema.ts';
import { contradictionsOf } from './contradictions.ts';
import { fromSchema } from './fromSchema.ts';
import type { Statement } from './fromSchema.ts';
import { isForward, maybeTight } from './network.ts';
import type { HalfEdge, Link, Network } from './network.ts';
import { ringsOf } from './rings.ts';

/** A number that a person states though the other numbers leave no other choice. */
export interface Redundant {
  readonly statement: Statement;
  readonly bound: 'min' | 'max';
  readonly count: number;
}

/**
 * Numbers that follow from the rest: with the number left out, its link still lies on a way round whose product is 1, so
 * that its other half-edge fixes the count. Of numbers that contradict each other none follows. Only links that do so with the number can do so without it.
 */
export function redundantIn(schema: Schema): readonly Redundant[] {
  if (contradictionsOf(schema).length > 0) return [];
  const { network, origins } = fromSchema(schema);
  if (!maybeTight(network)) return [];
  if (network.links.some(({ perA, perB }) => perA.min > perA.max || perB.min > perB.max)) return [];
  return ringsOf(network).flatMap(({ classes, tight }) => {
    const ring: Network = {
      classes: [],
      links: network.links.filter(({ a, b }) => classes.has(a) && classes.has(b)),
    };
    const links = [...new Set(tight.map(({ link }) => link))];
    return links.flatMap((link) => {
      const origin = origins.get(link.id);
      if (!origin || link.a === link.b) return [];
      const forward: Statement = { relation: origin.relation, end: 'forward' };
      const candidates = [
        { statement: forward, bound: 'min', end: 'perA' },
        { statement: forward, bound: 'max', end: 'perA' },
        { statement: origin.min, bound: 'min', end: 'perB' },
        { statement: origin.max, bound: 'max', end: 'perB' },
      ] as const;
      return candidates.flatMap(({ statement, bound, end }): Redundant[] => {
        const count = link[end][bound];
        return isStated(statement, bound, count) && isImplied(ring, link, end, bound)
          ? [{ statement, bound, count }]
          : [];
      });
    });
  });
}

const isStated = ({ relation, end }: Statement, bound: 'min' | 'max', count: number): boolean =>
  relation.field.options[`${end}_${bound}`] === count;

/**
 * Whether the count at one end is fixed without this number. A least is used by the half-edge that begins at its end, a most
 * by the one that leads there; the other one then has to fix the count.
 */
function isImplied(
  { classes, links }: Network,
  link: Link,
  end: 'perA' | 'perB',
  bound: 'min' | 'max',
): boolean {
  const range = bound === 'min' ? { ...link[end], min: 0 } : { ...link[end], max: Infinity };
  const without = links.map((one) => (one === link ? { ...link, [end]: range } : one));
  const beginsAtA = (end === 'perA') === (bound === 'max');
  const fixes = (edge: HalfEdge): boolean =>
    edge.link.id === link.id && isForward(edge) === beginsAtA;
  return ringsOf({ classes, links: without }).some(({ tight }) => tight.some(fixes));
}
