/** Huffman codes as deflate wants them (RFC 1951, 3.2). */

/** The length of each symbol's code, 0 for a symbol that does not occur; none longer than `limit`. */
export function codeLengths(counts: readonly number[], limit: number): number[] {
  let weights = [...counts];
  for (;;) {
    const lengths = plainLengths(weights);
    if (Math.max(...lengths) <= limit) return lengths;
    // Flatter weights make flatter trees; what is lost is a fraction of a bit on the rarest symbols.
    weights = weights.map((weight) => (weight === 0 ? 0 : Math.ceil(weight / 2) + 1));
  }
}

interface Node {
  readonly weight: number;
  readonly symbol?: number;
  readonly pair?: readonly [Node, Node];
}

function plainLengths(weights: readonly number[]): number[] {
  const lengths = weights.map(() => 0);
  const leaves: Node[] = weights
    .flatMap((weight, symbol) => (weight > 0 ? [{ weight, symbol }] : []))
    .toSorted((a, b) => a.weight - b.weight);
  const [only] = leaves;
  if (only === undefined) return lengths;
  if (leaves.length === 1) {
    lengths[only.symbol ?? 0] = 1;
    return lengths;
  }
  // Leaves and pairs both come in order of weight, so the lightest is always at the head of one of the two queues.
  const pairs: Node[] = [];
  let leaf = 0;
  let pair = 0;
  const lightest = (): Node => {
    const a = leaves[leaf];
    const b = pairs[pair];
    if (a && (!b || a.weight <= b.weight)) {
      leaf += 1;
      return a;
    }
    pair += 1;
    return b ?? { weight: 0 };
  };
  for (let n = leaves.length; n > 1; n -= 1) {
    const [a, b] = [lightest(), lightest()];
    pairs.push({ weight: a.weight + b.weight, pair: [a, b] });
  }
  const open: [Node | undefined, number][] = [[pairs.at(-1), 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (node?.pair) open.push([node.pair[0], depth + 1], [node.pair[1], depth + 1]);
    else if (node?.symbol !== undefined) lengths[node.symbol] = depth;
  }
  return lengths;
}

/** The codes that belong to these lengths, bits reversed, ready to be written from the lowest bit. */
export function codesOf(lengths: readonly number[]): number[] {
  const counts = Array.from({ length: 16 }, () => 0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const next = [0];
  for (let length = 1; length < 16; length += 1) {
    next[length] = ((next[length - 1] ?? 0) + (length > 1 ? (counts[length - 1] ?? 0) : 0)) << 1;
  }
  return lengths.map((length) => {
    if (length === 0) return 0;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    return reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
