import { decide } from '../cardinality/decide.ts';
import type { Decision } from '../cardinality/decide.ts';
import { fromSchema } from '../cardinality/fromSchema.ts';
import type { Link, Network } from '../cardinality/network.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { fillingsOf } from './fillings.ts';
import { roomOf } from './uniques.ts';

export interface Sizes {
  /** By the id of the model; only models that have a row. */
  readonly rows: ReadonlyMap<string, number>;
  readonly without: readonly { readonly model: ResolvedModel; readonly why: string }[];
  readonly isLeast: boolean;
  /** As many of each there are where nothing limits it: fewer than asked for where those would be too many in all. */
  readonly each: number;
}

const dead = 'no row of it can ever be stored: see Problems';
const undecided = 'whether it can have a row was not decided: the numbers climb too slowly';

/**
 * How many rows each model has in the smallest population with a row of every model that can have one, and `atLeast` of each
 * where nothing limits it, or as many as keep the whole within `atMost` rows. Empty where there is no population at all or
 * even the smallest is too large.
 */
export function sizesOf(schema: Schema, atLeast: number, atMost: number): Sizes {
  const { network } = fromSchema(schema);
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const none = (why: string): Sizes => ({
    rows: new Map(),
    without: models.map((model) => ({ model, why })),
    isLeast: true,
    each: atLeast,
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
  const withEach = (each: number) => {
    const wanted = (id: string): number =>
      need.includes(id) ? Math.max(0, Math.min(each, room.get(id) ?? each)) : 0;
    const wider = each > 1 ? decide(widened(network, wanted), need) : decision;
    const first = wider.possible === true ? wider : decision;
    const { found, isLeast } = roomForChecks(schema, wanted, need, first);
    return { found, isLeast: isLeast && first === decision && found.isLeast };
  };
  let each = atLeast;
  let { found, isLeast } = withEach(each);
  for (;;) {
    const times = timesTooMany(network, found.sizes, atMost);
    if (times <= 1) break;
    if (each <= 1) {
      const total = totalOf(found.sizes);
      return none(`the smallest population has ${total} rows, more than are made`);
    }
    each = Math.max(1, Math.min(each - 1, Math.floor(each / times)));
    ({ found, isLeast } = withEach(each));
  }
  const rows = new Map([...found.sizes].map(([id, size]) => [id, Number(size)] as const));
  return { rows, without, isLeast, each };
}

const totalOf = (sizes: ReadonlyMap<string, bigint>): bigint =>
  [...sizes.values()].reduce((sum, size) => sum + size, 0n);

/** How often what may be made goes into the rows, or into the pairs to be joined: up to 1 they are not too many. */
const timesTooMany = (
  network: Network,
  sizes: ReadonlyMap<string, bigint>,
  atMost: number,
): number =>
  Math.max(Number(totalOf(sizes)) / atMost, Number(linksOf(network, sizes)) / (4 * atMost));

type Found = Decision & { readonly possible: true };

/** Sizes that climb for longer than this are left as they are. */
const ROUNDS = 20;

/** As many more rows as the checks on which keys are filled at once ask for, and whether those are the least. */
function roomForChecks(
  schema: Schema,
  wanted: (id: string) => number,
  need: readonly string[],
  first: Found,
): { readonly found: Found; readonly isLeast: boolean } {
  const { network } = fromSchema(schema);
  const floor = new Map<string, number>();
  let found = first;
  let isLeast = true;
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = moreForChecks(schema, found.sizes);
    if (more.rows.size === 0) break;
    for (const [id, rows] of more.rows) floor.set(id, rows);
    const next = decide(
      widened(network, (id) => Math.max(wanted(id), floor.get(id) ?? 0)),
      need,
    );
    if (next.possible !== true || isSame(next.sizes, found.sizes)) break;
    found = next;
    isLeast &&= more.isLeast;
  }
  return { found, isLeast };
}

const isSame = (a: ReadonlyMap<string, bigint>, b: ReadonlyMap<string, bigint>): boolean =>
  [...a].every(([id, size]) => b.get(id) === size);

/**
 * The models that lack rows: those whose rows fill too few keys at once for all that must be pointed at, and those that have
 * too few rows to be pointed at. How the latter share what is lacking is a choice, so that no number is the least.
 */
function moreForChecks(
  schema: Schema,
  sizes: ReadonlyMap<string, bigint>,
): { readonly rows: ReadonlyMap<string, number>; readonly isLeast: boolean } {
  const { network } = fromSchema(schema);
  const rows = new Map<string, number>();
  let isLeast = true;
  for (const model of schema.models) {
    const fillings = model.kind === 'concrete' ? fillingsOf(schema, model) : null;
    const size = Number(sizes.get(model.id) ?? 0);
    const [most, least] = [fillings?.sets[0]?.size, fillings?.sets.at(-1)?.size];
    if (!fillings || most === undefined || least === undefined || size === 0) continue;
    const ids = new Set(fillings.keys.map(({ field }) => `${model.id} ${field.id}`));
    const links = network.links.filter(({ id }) => ids.has(id));
    const total = (each: (link: Link) => number): number =>
      links.reduce((sum, link) => sum + (each(link) && each(link) * widthOf(link)), 0);
    const widthOf = ({ b }: Link): number => Number(sizes.get(b) ?? 0);
    const asked = Math.ceil(total(({ perB }) => perB.min) / Math.max(1, most));
    if (asked > size) rows.set(model.id, asked);
    const lacking = size * least - total(({ perB }) => perB.max);
    if (lacking <= 0) continue;
    isLeast = false;
    const share = Math.ceil(lacking / links.reduce((sum, { perB }) => sum + perB.max, 0));
    for (const link of links) rows.set(link.b, widthOf(link) + share);
  }
  return { rows, isLeast };
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
