import { decide } from '../cardinality/decide.ts';
import { fromSchema } from '../cardinality/fromSchema.ts';
import type { Network } from '../cardinality/network.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { roomOf } from './uniques.ts';

/** More rows than this are not made. */
export const MOST_MADE = 5000;

export interface Sizes {
  /** By the id of the model; only models that have a row. */
  readonly rows: ReadonlyMap<string, number>;
  readonly without: readonly { readonly model: ResolvedModel; readonly why: string }[];
  readonly isLeast: boolean;
}

const dead = 'no row of it can ever be stored: see Problems';
const undecided = 'whether it can have a row was not decided: the numbers climb too slowly';

/**
 * How many rows each model has in the smallest population with a row of every model that can have one, and `atLeast` of each
 * where nothing limits it. Empty where there is no population at all or it would be too large to show.
 */
export function sizesOf(schema: Schema, atLeast: number): Sizes {
  const { network } = fromSchema(schema);
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const none = (why: string): Sizes => ({
    rows: new Map(),
    without: models.map((model) => ({ model, why })),
    isLeast: true,
  });
  const all = models.map(({ id }) => id as string);
  const without: { model: ResolvedModel; why: string }[] = [];
  let need = all;
  let decision = decide(network, need);
  if (decision.possible !== true) {
    if (decide(network, []).possible !== true) {
      return none('the rows that must be there can not all be there: see Problems');
    }
    // What can each have a row can all have one at once.
    need = all.filter((id) => {
      const { possible } = decide(network, [id]);
      const model = models.find((one) => one.id === id);
      if (model && possible !== true)
        without.push({ model, why: possible === null ? undecided : dead });
      return possible === true;
    });
    decision = decide(network, need);
    if (decision.possible !== true) return none(undecided);
  }
  const room = new Map(models.map((model) => [model.id as string, roomOf(schema, model)]));
  const wanted = (id: string): number =>
    need.includes(id) ? Math.max(0, Math.min(atLeast, room.get(id) ?? atLeast)) : 0;
  const wider = atLeast > 1 ? decide(widened(network, wanted), need) : decision;
  const found = wider.possible === true ? wider : decision;
  let total = 0n;
  for (const size of found.sizes.values()) total += size;
  if (total > BigInt(MOST_MADE) || linksOf(network, found.sizes) > BigInt(4 * MOST_MADE)) {
    return none(`the smallest population has ${total} rows, more than are shown`);
  }
  const rows = new Map([...found.sizes].map(([id, size]) => [id, Number(size)] as const));
  return { rows, without, isLeast: found === decision && found.isLeast };
}

/** How many pairs there are to be joined at least. */
const linksOf = ({ links }: Network, sizes: ReadonlyMap<string, bigint>): bigint =>
  links.reduce((sum, { a, b, perA, perB }) => {
    const forA = BigInt(perA.min) * (sizes.get(a) ?? 0n);
    const forB = BigInt(perB.min) * (sizes.get(b) ?? 0n);
    return sum + (forA > forB ? forA : forB);
  }, 0n);

/** With at least so many rows of each class, and no more than it may have. */
const widened = (network: Network, wanted: (id: string) => number): Network => ({
  ...network,
  classes: network.classes.map(({ id, rows: { min, max } }) => ({
    id,
    rows: { min: Math.min(max, Math.max(min, wanted(id))), max },
  })),
});
