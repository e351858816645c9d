import type { Position } from '../../core/design/design.ts';

interface Placed {
  readonly id: string;
  readonly position: Position;
}

/** Tops that differ by less are read as one line. */
const LINE = 60;

/** Nodes as one reads a page: line by line from the top, each from the left. */
export function readingOrder<Node extends Placed>(nodes: readonly Node[]): Node[] {
  const byTop = nodes.toSorted((a, b) => a.position.y - b.position.y);
  const lines: Node[][] = [];
  for (const node of byTop) {
    const line = lines.at(-1);
    const top = line?.[0]?.position.y;
    if (line && top !== undefined && node.position.y - top < LINE) line.push(node);
    else lines.push([node]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.position.x - b.position.x));
}
