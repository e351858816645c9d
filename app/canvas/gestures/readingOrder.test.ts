import { expect, test } from 'vitest';
import { readingOrder } from './readingOrder.ts';

const at = (id: string, x: number, y: number) => ({ id, position: { x, y } });

test('line by line from the top, each from the left, however uneven the tops', () => {
  const nodes = [at('d', 0, 300), at('b', 320, 20), at('a', 0, 40), at('c', 640, 0)];
  expect(readingOrder(nodes).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
